package org.backstretch.athletics.series;

import java.util.List;

/**
 * What a place, or a time, in one race of a series is worth. Those who share a place each get the points of that place, as
 * club series do; the places skipped behind them are worth nothing to anybody.
 */
public sealed interface Scoring {

    /**
     * Points by a table, such as 20-15-11-8-6-5-4-3-2-1.
     *
     * @param points of the 1st place and on; a place beyond the table scores 0
     */
    record ByTable(List<Integer> points) implements Scoring {
        public ByTable {
            points = List.copyOf(points);
            if (points.isEmpty() || points.stream().anyMatch(each -> each < 0)) {
                throw new IllegalArgumentException("a table of points has places, and none below 0");
            }
        }
    }

    /**
     * Points that grow less by the same step from place to place, such as 200, 199, 198 …; never below 0.
     *
     * @param first what the 1st place is worth
     * @param step how much less the next one is; not negative
     */
    record Descending(int first, int step) implements Scoring {
        public Descending {
            if (first < 0 || step < 0) {
                throw new IllegalArgumentException("points do not grow from place to place, nor fall below 0");
            }
        }
    }

    /** No points: official times are added up, and the smallest sum leads. */
    record Times() implements Scoring {}

    /**
     * What a result scores.
     *
     * @param place from 1, among those whom the series compares: one's own direction and, where it says so, sex
     * @param millis the official time, exact
     * @return points, or milliseconds for {@link Times}
     * @throws IllegalArgumentException for a place before the first
     */
    default long of(int place, long millis) {
        if (place < 1) {
            throw new IllegalArgumentException("places are counted from 1, not " + place);
        }
        return switch (this) {
            case ByTable table -> place <= table.points.size() ? table.points.get(place - 1) : 0;
            case Descending from -> Math.max(0, from.first - (place - 1L) * from.step);
            case Times() -> millis;
        };
    }

    /** Whether less is better. */
    default boolean addsTimes() {
        return this instanceof Times;
    }
}
