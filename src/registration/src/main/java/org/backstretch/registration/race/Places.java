package org.backstretch.registration.race;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How many places of races are held, for good or for a while. Exact for whoever holds the lock of the race. */
public final class Places {
    private Places() {}

    /** By race; one of which no place is held is missing. */
    public static Map<UUID, Long> held(Collection<UUID> races) {
        return Race.getEntityManager()
                .createQuery("""
                        select race.id, count(*) from Entry
                        where race.id in :races and status in (PENDING, CONFIRMED, CHECKED_IN, OFFERED)
                        group by race.id""", Object[].class)
                .setParameter("races", races)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** Those of these races that keep a waiting list. */
    static Set<UUID> withWaitingList(Collection<UUID> races) {
        return Set.copyOf(Race.getEntityManager()
                .createQuery("select raceId from EntryTerms where waitingList = true and raceId in :races", UUID.class)
                .setParameter("races", races)
                .getResultList());
    }
}
