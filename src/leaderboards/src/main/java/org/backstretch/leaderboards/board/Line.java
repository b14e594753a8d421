package org.backstretch.leaderboards.board;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.athletics.place.Finish;
import org.backstretch.athletics.place.Placed;
import org.backstretch.athletics.place.Placing;

/** A competitor with what the order of the sport makes of them. */
record Line<T>(Placed placed, T competitor) {

    /** @param finish of a competitor; each has a different id */
    static <T> List<Line<T>> rank(Collection<T> competitors, Function<T, Finish> finish) {
        Map<UUID, T> byId =
                competitors.stream().collect(toMap(each -> finish.apply(each).id(), Function.identity()));
        return Placing.of(competitors.stream().map(finish).toList()).stream()
                .map(placed -> new Line<>(
                        placed, requireNonNull(byId.get(placed.finish().id()))))
                .toList();
    }

    boolean hasPlace() {
        return placed.place().isPresent();
    }
}
