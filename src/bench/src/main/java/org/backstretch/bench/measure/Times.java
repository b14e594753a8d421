package org.backstretch.bench.measure;

import java.util.Locale;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Measured durations in nanoseconds. */
public final class Times {
    private static final long LONGEST = 120_000_000_000L;

    private final Histogram nanos = new ConcurrentHistogram(LONGEST, 3);

    public void add(long duration) {
        nanos.recordValue(Math.min(Math.max(duration, 0), LONGEST));
    }

    public long count() {
        return nanos.getTotalCount();
    }

    public double millisAt(double percentile) {
        return nanos.getValueAtPercentile(percentile) / 1e6;
    }

    /** In one clause. */
    public String words() {
        return String.format(Locale.ROOT, "p50 %.2f, p99 %.2f, max %.1f ms", millisAt(50), millisAt(99), millisAt(100));
    }
}
