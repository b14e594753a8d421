package org.backstretch.registration.bib;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.backstretch.registration.race.Race;

/**
 * A bib that somebody who is not over wears.
 *
 * @param wearer the same in all rounds, see {@link org.backstretch.registration.entry.Entry#wearer}
 */
record WornBib(UUID race, UUID wearer, String bib) {
    private static final String ALL = """
            select race.id, coalesce(firstEntry, id), bib from Entry
            where bib is not null and status not in (WITHDRAWN, REFUSED, EXPIRED) and\s""";

    static List<WornBib> inRaces(Collection<UUID> races) {
        return Panache.getEntityManager()
                .createQuery(ALL + "race.id in :races", WornBib.class)
                .setParameter("races", races)
                .getResultList();
    }

    /** By everybody in the pool of a race who does not take part in it. */
    static List<WornBib> besides(Race race) {
        return Panache.getEntityManager()
                .createQuery(
                        ALL + "bibPool = :pool and not (race = :race and status in (CONFIRMED, CHECKED_IN))",
                        WornBib.class)
                .setParameter("pool", race.bibPool())
                .setParameter("race", race)
                .getResultList();
    }
}
