package org.backstretch.bench.index;

import java.util.SplittableRandom;

/** A ring through memory in random order, one stop in a line of the cache: each step waits for the one before. */
final class PointerChase {
    private static final int LINE_BYTES = 64;
    private static final int INTS_PER_LINE = LINE_BYTES / Integer.BYTES;

    private final int[] next;
    private int here;

    private PointerChase(int[] next) {
        this.next = next;
    }

    static PointerChase over(long bytes) {
        int stops = (int) (bytes / LINE_BYTES);
        var ring = new int[stops * INTS_PER_LINE];
        var random = new SplittableRandom(3);
        for (int stop = 0; stop < stops; stop++) {
            ring[stop * INTS_PER_LINE] = stop * INTS_PER_LINE;
        }
        // Swapping only with an earlier stop leaves a single ring (Sattolo).
        for (int stop = stops - 1; stop > 0; stop--) {
            int other = random.nextInt(stop) * INTS_PER_LINE;
            int swapped = ring[stop * INTS_PER_LINE];
            ring[stop * INTS_PER_LINE] = ring[other];
            ring[other] = swapped;
        }
        return new PointerChase(ring);
    }

    /** How many steps it takes to be here again. */
    int stopsOnTheWay() {
        int steps = 1;
        for (int at = next[here]; at != here; at = next[at]) {
            steps++;
        }
        return steps;
    }

    double nanosPerStep(int steps) {
        int at = here;
        long before = Filled.threadNanos();
        for (int step = 0; step < steps; step++) {
            at = next[at];
        }
        long nanos = Filled.threadNanos() - before;
        here = at;
        return (double) nanos / steps;
    }
}
