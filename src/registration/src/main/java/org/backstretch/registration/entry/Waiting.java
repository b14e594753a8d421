package org.backstretch.registration.entry;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.place.Room;
import org.backstretch.registration.place.SharedCapacity;
import org.backstretch.registration.race.Race;

/**
 * Those who wait for a place, in the order they came. Exact for whoever holds the lock of the race. Who waits has a number
 * and nobody else does: that is what the table is indexed by.
 */
public final class Waiting {
    private Waiting() {}

    public static long size(Race race) {
        return Entry.count("race = ?1 and terms.waitingNumber is not null", race);
    }

    /** Where somebody waits for a gun that is still to come. */
    public static List<UUID> races(Instant now) {
        return Entry.find(
                        "select distinct e.race.id from Entry e, Wave w"
                                + " where w.id = e.waveId and e.terms.waitingNumber is not null and w.plannedStart > ?1",
                        now)
                .project(UUID.class)
                .list();
    }

    /**
     * Whether somebody came before a newcomer to this race: in its own list, or in that of a race which shares its places
     * and has room of its own, so that only a pause keeps the shared place for them.
     */
    static boolean isAnybodyBefore(Race race) {
        return size(race) > 0
                || SharedCapacity.sharers(race).stream()
                        .filter(id -> !id.equals(race.id()))
                        .map(Race::get)
                        .anyMatch(other -> size(other) > 0 && Room.of(other).own() > 0);
    }

    /** The first of these races' lists, as one list, whose gun is still to come. */
    public static List<Entry> first(Collection<UUID> races, Instant now, int most) {
        return Entry.<Entry>find("""
                        from Entry e where e.race.id in ?1 and e.status = WAITLISTED
                        and exists (select 1 from Wave w where w.id = e.waveId and w.plannedStart > ?2)
                        order by e.terms.waitingNumber""", races, now).page(0, most).list();
    }

    /** By entry, from 1 for the head of its race's list; who does not wait is missing. */
    static Map<UUID, Long> positions(Collection<UUID> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return Entry.getEntityManager()
                .createQuery("""
                        select e.id, (select count(*) from Entry o
                            where o.race = e.race and o.status = WAITLISTED and o.terms.waitingNumber <= e.terms.waitingNumber)
                        from Entry e where e.id in :entries and e.status = WAITLISTED""", Object[].class)
                .setParameter("entries", entries)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
