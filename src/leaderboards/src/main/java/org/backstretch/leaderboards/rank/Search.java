package org.backstretch.leaderboards.rank;

/**
 * Binary search that always takes the same number of steps, so that the processor has no branch to guess: on random
 * keys a wrong guess costs more than the comparison.
 */
final class Search {
    private Search() {}

    /** How many of the first {@code count} sorted values are below the sought one. */
    static int below(long[] sorted, int count, long sought) {
        if (count == 0) {
            return 0;
        }
        int base = 0;
        for (int left = count; left > 1; ) {
            int half = left >>> 1;
            base = sorted[base + half - 1] < sought ? base + half : base;
            left -= half;
        }
        return sorted[base] < sought ? base + 1 : base;
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
}
