package org.backstretch.leaderboards.board;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.backstretch.athletics.place.Finish;
import org.backstretch.athletics.place.Placed;
import org.backstretch.athletics.place.Placing;

/** A competitor with what the order of the sport makes of them. */
record Line<T>(Placed placed, T competitor) {

    /** @param finish of a competitor; each has a different id */
    static <T> List<Line<T>> rank(Collection<T> competitors, Function<T, Finish> finish) {
        var byFinish = competitors.stream().collect(toMap(finish, Function.identity()));
        return Placing.of(byFinish.keySet()).stream()
                .map(placed -> new Line<>(placed, requireNonNull(byFinish.get(placed.finish()))))
                .toList();
    }

    boolean hasPlace() {
        return placed.place().isPresent();
    }
}
