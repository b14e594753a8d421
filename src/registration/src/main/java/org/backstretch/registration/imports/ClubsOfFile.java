package org.backstretch.registration.imports;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.club.Club;
import org.backstretch.registration.club.Clubs;

/** What the organizer says of the clubs in a file, remembered for every other way of entering too. */
@ApplicationScoped
class ClubsOfFile {
    private final Clubs clubs;

    ClubsOfFile(Clubs clubs) {
        this.clubs = clubs;
    }

    void take(List<Row> rows, ImportResource.Spellings said) {
        var named = rows.stream()
                .flatMap(row -> row.cell(Field.CLUB).stream())
                .map(Club::key)
                .collect(toSet());
        for (var each : said.clubs()) {
            if (!named.contains(Club.key(each.spelling()))) {
                throw new Invalid("spelling", "The file names no club " + each.spelling() + ".");
            }
            remember(each);
        }
    }

    private void remember(ImportResource.ClubSpelling said) {
        var club = clubs.named(said.club());
        club.ifPresent(id -> clubs.remember(id, said.spelling()));
        if (!club.equals(clubs.named(said.spelling()))) {
            throw new Invalid(
                    "spelling",
                    said.spelling() + " is a club of its own already. If the two are one, ask an admin to merge them.");
        }
    }
}
