package org.backstretch.leaderboards.fact;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.backstretch.contracts.FactType;

/** The facts that are here but cannot show yet. Kept up with every fact: nobody has to look through all of them. */
final class Waiting {
    private final Map<FactType, Set<UUID>> things = new EnumMap<>(FactType.class);

    void note(FactType type, UUID id, boolean waits) {
        if (waits) {
            things.computeIfAbsent(type, any -> new HashSet<>()).add(id);
        } else {
            things.computeIfPresent(type, (any, ids) -> without(id, ids));
        }
    }

    private static Set<UUID> without(UUID id, Set<UUID> ids) {
        ids.remove(id);
        return ids;
    }

    long count() {
        return things.values().stream().mapToLong(Set::size).sum();
    }
}
