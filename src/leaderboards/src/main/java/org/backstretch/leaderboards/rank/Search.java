package org.backstretch.leaderboards.rank;

import java.util.function.IntUnaryOperator;

/**
 * Binary search that always takes the same number of steps, so that the processor has no branch to guess: on random
 * keys a wrong guess costs more than the comparison.
 */
final class Search {
    /** Entries on each side of a guess. */
    private static final int NEAR = 8;

    private Search() {}

    /** How many of the first {@code count} sorted values are below the sought one. */
    static int below(long[] sorted, int count, long sought) {
        return below(sorted, 0, count, sought);
    }

    private static int below(long[] sorted, int from, int to, long sought) {
        if (from >= to) {
            return from;
        }
        int base = from;
        for (int left = to - from; left > 1; ) {
            int half = left >>> 1;
            base = sorted[base + half - 1] < sought ? base + half : base;
            left -= half;
        }
        return sorted[base] < sought ? base + 1 : base;
    }

    /** {@link #below(long[], int, long)}, sooner if the answer is near the guess: it lies within few lines of memory. */
    static int below(long[] sorted, int count, long sought, int guess) {
        int from = Math.max(0, guess - NEAR);
        int to = Math.min(count, guess + NEAR);
        if ((from > 0 && sorted[from - 1] >= sought) || (to < count && sorted[to] < sought)) {
            return below(sorted, count, sought);
        }
        return below(sorted, from, to, sought);
    }

    /** How many of the first {@code count} sorted values are the sought one or below. */
    static int upTo(long[] sorted, int count, long sought) {
        return sought == Long.MAX_VALUE ? count : below(sorted, count, sought + 1);
    }

    /** How many of the first {@code count} sorted values are the sought one or below. */
    static int upTo(int[] sorted, int count, int sought) {
        if (count == 0) {
            return 0;
        }
        int base = 0;
        for (int left = count; left > 1; ) {
            int half = left >>> 1;
            base = sorted[base + half - 1] <= sought ? base + half : base;
            left -= half;
        }
        return sorted[base] <= sought ? base + 1 : base;
    }

    /**
     * Finds a member in a range of equal keys.
     *
     * @param members who stands where
     * @return where the member is, or {@code -1 - p} if it is missing and belongs at {@code p}
     */
    static int amongEqual(IntUnaryOperator members, int from, int to, int member, MemberOrder order) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = order.compare(members.applyAsInt(middle), member);
            if (compared == 0) {
                return middle;
            }
            if (compared < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return -1 - low;
    }
}
