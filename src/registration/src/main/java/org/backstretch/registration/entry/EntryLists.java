package org.backstretch.registration.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.registration.club.Club;
import org.backstretch.registration.club.Clubs;
import org.backstretch.registration.place.Room;
import org.backstretch.registration.race.Race;

/** Many entries of one race at once. */
@ApplicationScoped
public class EntryLists {
    private final Clubs clubs;
    private final Reception reception;
    private final Lapses lapses;
    private final Moves moves;
    private final Clock clock;

    EntryLists(Clubs clubs, Reception reception, Lapses lapses, Moves moves, Clock clock) {
        this.clubs = clubs;
        this.reception = reception;
        this.lapses = lapses;
        this.moves = moves;
        this.clock = clock;
    }

    /** The bibs that are worn in this race, or in one that shares its bibs. */
    public static Set<String> activeBibs(Race race) {
        return Set.copyOf(Entry.find(
                        "select bib from Entry where bibPool = ?1 and status not in (WITHDRAWN, REFUSED, EXPIRED) and bib is not null",
                        race.bibPool())
                .project(String.class)
                .list());
    }

    /**
     * Enters all of them, or nobody. The race's row is locked, and each form was judged against the race as it is now.
     *
     * @param told why, for the audit trail
     */
    public int enter(Race race, Collection<EntryForm> forms, String told) {
        if (race.isWithdrawn()) {
            throw new EntriesClosed(race.name());
        }
        lapses.lapse(race);
        Room.makeFor(race, forms.size());
        var ids = clubs.named(forms.stream()
                .map(form -> Optional.ofNullable(form.clubName()).orElse(""))
                .distinct()
                .toList());
        var now = clock.instant();
        List<Entry> entries =
                forms.stream().map(form -> entered(race, form, ids, now)).toList();
        moves.madeTogether(race, "entries-imported", entries, told);
        return entries.size();
    }

    private Entry entered(Race race, EntryForm form, Map<String, UUID> clubs, Instant now) {
        var club = Optional.ofNullable(form.clubName()).map(name -> clubs.get(Club.key(name)));
        var entry = Entry.begun(Ids.next(), race, EnteredBy.ORGANIZER, now);
        entry.take(Runner.of(race, form, club));
        entry.change(form);
        reception.receive(entry, form);
        entry.confirm();
        return entry;
    }
}
