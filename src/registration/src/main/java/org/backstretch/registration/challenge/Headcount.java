package org.backstretch.registration.challenge;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many take part now.
 *
 * @param team null for those who take part alone
 */
record Headcount(UUID challenge, @Nullable UUID team, long members) {

    static List<Headcount> of(Collection<UUID> challenges) {
        return Panache.getEntityManager()
                .createQuery("""
                        select challengeId, teamId, count(*) from Membership
                        where challengeId in :challenges and leftOn is null group by challengeId, teamId""", Headcount.class)
                .setParameter("challenges", challenges)
                .getResultList();
    }

    static long in(Optional<UUID> team, Collection<Headcount> counts) {
        return counts.stream()
                .filter(count -> Objects.equals(count.team(), team.orElse(null)))
                .mapToLong(Headcount::members)
                .sum();
    }
}
