package org.backstretch.bench.live;

import java.util.Locale;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Measured durations in nanoseconds. */
final class Times {
    private static final long LONGEST = 120_000_000_000L;

    private final Histogram nanos = new ConcurrentHistogram(LONGEST, 3);

    void add(long duration) {
        nanos.recordValue(Math.min(Math.max(duration, 0), LONGEST));
    }

    long count() {
        return nanos.getTotalCount();
    }

    double millisAt(double percentile) {
        return nanos.getValueAtPercentile(percentile) / 1e6;
    }

    String row(String what) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f ms | %.2f ms | %.2f ms |",
                what,
                count(),
                millisAt(50),
                millisAt(99),
                millisAt(100));
    }
}
