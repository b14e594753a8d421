package org.backstretch.registration.race;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The lock of the places that races share: taken after those of the races, and never without one of them. */
final class SharedLock {
    private SharedLock() {}

    /** @return whether any of these races shares places */
    static boolean take(Collection<UUID> races) {
        List<?> shared = Race.getEntityManager()
                .createNativeQuery("""
                        select s.id from shared_capacity s where s.id in (
                            select shared_capacity_id from shared_capacity_race where race_id in (:races))
                        order by s.id for update""", UUID.class)
                .setParameter("races", races)
                .getResultList();
        return !shared.isEmpty();
    }
}
