package org.backstretch.athletics.series;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a runner has in a series.
 *
 * @param total points, or milliseconds where times are added up
 * @param days with a finish, counted or not
 * @param hasPosition whether those are enough for a position
 * @param counted the most valuable first
 * @param dropped what did not count, the most valuable first
 */
public record SeriesScore(
        long total, int days, boolean hasPosition, List<Contribution> counted, List<Contribution> dropped) {

    public SeriesScore {
        counted = List.copyOf(counted);
        dropped = List.copyOf(dropped);
    }

    int daysCounted() {
        return counted.size();
    }

    /** Counted places from best to worst, for the countback. One that ends is worse than any place. */
    int[] places() {
        return IntStream.concat(
                        counted.stream().mapToInt(Contribution::place).sorted(), IntStream.of(Integer.MAX_VALUE))
                .toArray();
    }
}
