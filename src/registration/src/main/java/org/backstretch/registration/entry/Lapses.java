package org.backstretch.registration.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.backstretch.registration.place.SharedCapacity;
import org.backstretch.registration.race.Race;

/** Places that were held until an instant which has passed. */
@ApplicationScoped
public class Lapses {
    private final Moves moves;
    private final Clock clock;

    Lapses(Moves moves, Clock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    /** The races with such places. */
    public List<UUID> races() {
        return Entry.find("select distinct race.id from Entry where terms.heldUntil <= ?1", clock.instant())
                .project(UUID.class)
                .list();
    }

    /** Frees those of a race, which is locked, and of the races that share its places. */
    public void lapse(Race race) {
        Entry.<Entry>list(
                        "race.id in ?1 and terms.heldUntil <= ?2 order by terms.heldUntil, id",
                        SharedCapacity.sharers(race),
                        clock.instant())
                .forEach(entry -> moves.moveByItself(entry, "expired", entry::expire));
    }
}
