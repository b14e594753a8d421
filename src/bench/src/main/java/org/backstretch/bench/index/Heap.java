package org.backstretch.bench.index;

/** How much lives on the heap. */
final class Heap {
    private Heap() {}

    /** Bytes after everything dead was collected. */
    static long live() {
        var runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        // The serial collector leaves some dead where they lie, except every fourth time.
        for (int collection = 0; collection < 4; collection++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
