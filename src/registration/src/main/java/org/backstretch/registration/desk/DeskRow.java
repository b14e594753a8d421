package org.backstretch.registration.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A runner as a desk needs them, and nothing more: no address, no birth date, no answer about health. This is also what a
 * phone takes along.
 *
 * @param code that stands on the bib
 * @param noPhoto whether they have not agreed to photographs, where the event asks
 * @param missing what they lack; what blocks needs a reason to be checked in although
 */
@Schema(name = "DeskRow")
public record DeskRow(
        UUID entryId,
        UUID raceId,
        String raceName,
        String waveName,
        @Nullable String bib,
        String givenName,
        String familyName,
        String publicName,
        Sex sex,
        @Nullable String category,
        Direction direction,
        @Nullable String clubName,
        Status status,
        @Schema(examples = "7K3M-9QWX") String code,
        boolean noPhoto,
        List<Missing> missing,
        @Nullable Instant checkedInAt,
        @Nullable String checkedInBy) {
    static final List<String> HEADER = List.of(
            "race",
            "wave",
            "bib",
            "family name",
            "given name",
            "category",
            "club",
            "status",
            "missing",
            "code",
            "photo");

    /** Nothing that a runner can bring: only the desk asks for it. */
    private static final Missing BIB = new Missing("bib", "Hand out a bib.", false);

    static DeskRow of(
            Entry entry, Optional<String> club, boolean noPhoto, List<Missing> required, Optional<CheckIn> arrival) {
        var bib = entry.bib().isEmpty() ? Stream.of(BIB) : Stream.<Missing>empty();
        var missing = Stream.concat(required.stream(), bib).toList();
        var runner = entry.runner();
        return new DeskRow(
                entry.id(),
                entry.race().id(),
                entry.race().name(),
                entry.wave().name(),
                entry.bib().orElse(null),
                runner.givenName(),
                runner.familyName(),
                entry.publicName(),
                entry.sex(),
                entry.category().orElse(null),
                entry.direction(),
                club.orElse(null),
                entry.status(),
                CheckInCode.of(entry.id()),
                noPhoto,
                missing,
                arrival.flatMap(CheckIn::doneAt).orElse(null),
                arrival.map(CheckIn::saidBy).orElse(null));
    }

    List<String> cells() {
        return Stream.of(
                        raceName,
                        waveName,
                        bib,
                        familyName,
                        givenName,
                        category,
                        clubName,
                        status.name(),
                        String.join(" ", missing.stream().map(Missing::code).toList()),
                        code,
                        noPhoto ? "no" : "")
                .map(cell -> Optional.ofNullable(cell).orElse(""))
                .toList();
    }
}
