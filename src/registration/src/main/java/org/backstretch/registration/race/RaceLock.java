package org.backstretch.registration.race;

import jakarta.persistence.FlushModeType;
import jakarta.persistence.Tuple;
import java.util.UUID;

/**
 * A race and its event as they were read before the race was locked.
 *
 * @param revision of the race
 * @param eventRevision of its event
 */
record RowLock(UUID race, long revision, UUID bibPool, long eventRevision) {

    /** How they are under the lock. */
    record Found(boolean asBefore, boolean shares) {}

    /** Two statements: what was committed while the first waited is seen only by the second. */
    Found take() {
        var row = one("select revision, bib_pool from race where id = :id for update", race);
        var rest = one("""
                select e.revision, exists (select 1 from shared_capacity_race s where s.race_id = r.id)
                from race r join event e on e.id = r.event_id where r.id = :id""", race);
        var asBefore = row.get(0, Long.class) == revision
                && row.get(1, UUID.class).equals(bibPool)
                && rest.get(0, Long.class) == eventRevision;
        return new Found(asBefore, rest.get(1, Boolean.class));
    }

    private static Tuple one(String sql, UUID race) {
        return (Tuple) Race.getEntityManager()
                .createNativeQuery(sql, Tuple.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("id", race)
                .getSingleResult();
    }
}
