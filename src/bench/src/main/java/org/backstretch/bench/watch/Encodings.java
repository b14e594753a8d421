package org.backstretch.bench.watch;

import java.io.IOException;
import org.backstretch.bench.stack.Metrics;

/** How often a leaderboards process wrote a change as text since this was made. */
final class Encodings {
    private static final String CHANGES = "leaderboards_stream_changes_total";
    private static final String ENCODED = "leaderboards_stream_encodings_total";

    private final Metrics metrics;
    private final double changes;
    private final double encoded;

    Encodings(Metrics metrics) throws IOException, InterruptedException {
        this.metrics = metrics;
        this.changes = metrics.of(CHANGES);
        this.encoded = metrics.of(ENCODED);
    }

    double perChange() throws IOException, InterruptedException {
        return (metrics.of(ENCODED) - encoded) / (metrics.of(CHANGES) - changes);
    }

    String counted() throws IOException, InterruptedException {
        return "%.0f encodings of %.0f changes".formatted(metrics.of(ENCODED) - encoded, metrics.of(CHANGES) - changes);
    }
}
