package org.backstretch.registration.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.club.Club;
import org.backstretch.registration.club.Clubs;
import org.backstretch.registration.race.Race;

/** Many entries of one race at once. */
@ApplicationScoped
public class EntryLists {
    private final Clubs clubs;
    private final Changes changes;
    private final Clock clock;

    EntryLists(Clubs clubs, Changes changes, Clock clock) {
        this.clubs = clubs;
        this.changes = changes;
        this.clock = clock;
    }

    /** The bibs that are worn in this race. */
    public static Set<String> activeBibs(Race race) {
        return Set.copyOf(
                Entry.find("select bib from Entry where race = ?1 and status = CONFIRMED and bib is not null", race)
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
        race.makeRoomFor(forms.size());
        var ids = clubs.named(forms.stream()
                .map(form -> Optional.ofNullable(form.clubName()).orElse(""))
                .distinct()
                .toList());
        var now = clock.instant();
        List<Entry> entries = forms.stream()
                .map(form -> Entry.of(
                        race,
                        Runner.of(
                                race, form, Optional.ofNullable(form.clubName()).map(name -> ids.get(Club.key(name)))),
                        form,
                        now))
                .toList();
        changes.madeTogether(race, "entries-imported", entries, told);
        return entries.size();
    }
}
