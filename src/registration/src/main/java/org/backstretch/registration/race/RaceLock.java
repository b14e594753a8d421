package org.backstretch.registration.race;

import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lock of a race: nobody else enters, leaves or changes it until the transaction ends. Held with that of the places it shares. */
final class RaceLock {
    private RaceLock() {}

    static Optional<Race> find(UUID id) {
        Optional<Race> race = Race.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        var shares = SharedLock.take(List.of(id));
        race.ifPresent(found -> found.isKnownAlone(!shares));
        return race;
    }

    /** In the order of their ids: nobody locks the same the other way round. */
    static List<Race> all(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var races = Race.<Race>find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        SharedLock.take(ids);
        races.forEach(race -> race.isKnownAlone(false));
        return races;
    }

    /**
     * Of a race that was read before. Two statements: what was committed while the first waited is seen only by the second.
     *
     * @return the same; read anew if it or its event was changed since
     */
    static Race take(Race ahead) {
        var row = one("select revision, bib_pool from race where id = :id for update", ahead.id());
        var rest = one("""
                select e.revision, exists (select 1 from shared_capacity_race s where s.race_id = r.id)
                from race r join event e on e.id = r.event_id where r.id = :id""", ahead.id());
        boolean shares = rest.get(1, Boolean.class);
        if (shares) {
            SharedLock.take(List.of(ahead.id()));
        }
        var isAsBefore = ahead.isAt(row.get(0, Long.class), row.get(1, UUID.class))
                && ahead.event().revision() == rest.get(0, Long.class);
        var race = isAsBefore ? ahead : anew(ahead);
        race.isKnownAlone(!shares);
        return race;
    }

    private static Race anew(Race ahead) {
        Race.getEntityManager().detach(ahead);
        Race.getEntityManager().detach(ahead.event());
        return Race.ahead(ahead.id());
    }

    private static Tuple one(String sql, UUID race) {
        return (Tuple) Race.getEntityManager()
                .createNativeQuery(sql, Tuple.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("id", race)
                .getSingleResult();
    }
}
