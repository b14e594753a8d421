package org.backstretch.leaderboards.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backstretch.contracts.Fact;
import org.jspecify.annotations.Nullable;

/** The things of one kind, each as its newest fact tells it: a function of the facts seen, whatever their order. */
final class Known<F extends Fact> {
    private final Map<UUID, F> newest = new HashMap<>();
    private final Purged purged = new Purged();
    private final List<Index<F>> indexes = new ArrayList<>();

    /** An index that follows everything applied from now on. */
    Index<F> by(Function<F, @Nullable UUID> group) {
        var index = new Index<>(group);
        indexes.add(index);
        return index;
    }

    Optional<F> get(@Nullable UUID id) {
        return Optional.ofNullable(newest.get(id));
    }

    /** What changed: the thing as it was, if it was, and as it is. Empty for a fact that is not newer. */
    Stream<F> apply(F fact) {
        var before = newest.get(fact.id());
        if (purged.covers(fact) || (before != null && before.revision() >= fact.revision())) {
            return Stream.of();
        }
        newest.put(fact.id(), fact);
        forget(before);
        indexes.forEach(index -> index.add(fact));
        return Stream.concat(Stream.ofNullable(before), Stream.of(fact));
    }

    /** What went: the thing as it was. Empty if it was not here, or is newer than the purge. */
    Stream<F> purge(UUID id, long revision) {
        purged.add(id, revision);
        var before = newest.get(id);
        if (before == null || before.revision() > revision) {
            return Stream.of();
        }
        newest.remove(id);
        forget(before);
        return Stream.of(before);
    }

    private void forget(@Nullable F before) {
        if (before != null) {
            indexes.forEach(index -> index.remove(before));
        }
    }
}
