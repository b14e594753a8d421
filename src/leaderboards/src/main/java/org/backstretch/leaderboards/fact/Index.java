package org.backstretch.leaderboards.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backstretch.contracts.Fact;
import org.jspecify.annotations.Nullable;

/** Facts found by something they refer to. */
final class Index<F extends Fact> {
    private final Map<UUID, Map<UUID, F>> groups = new HashMap<>();
    private final Function<F, @Nullable UUID> group;

    Index(Function<F, @Nullable UUID> group) {
        this.group = group;
    }

    Collection<F> of(UUID id) {
        var facts = groups.get(id);
        return facts == null ? List.of() : facts.values();
    }

    Stream<F> stream(UUID id) {
        return of(id).stream();
    }

    void add(F fact) {
        var id = group.apply(fact);
        if (id != null) {
            groups.computeIfAbsent(id, any -> new HashMap<>()).put(fact.id(), fact);
        }
    }

    void remove(F fact) {
        var id = group.apply(fact);
        var facts = id == null ? null : groups.get(id);
        if (id != null && facts != null) {
            facts.remove(fact.id());
            if (facts.isEmpty()) {
                groups.remove(id);
            }
        }
    }
}
