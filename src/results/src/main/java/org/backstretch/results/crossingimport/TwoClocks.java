package org.backstretch.results.crossingimport;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.backstretch.results.clock.Sample;

/**
 * A reader's clock and that of a server that got its read. Neither is believed where they contradict each other: a read is
 * received after it happened, and soon. Until an official says how far the reader's clock is off, such a read waits.
 */
final class TwoClocks {
    /** The run of a clock whose every reading brings its own sample. */
    static final String BOOT = "received";

    private static final Duration BEFORE = Duration.ofSeconds(2);
    private static final Duration LATE = Duration.ofSeconds(60);

    /** More than a network ever takes, so that the time is doubted. */
    private static final int UNSURE_MILLIS = 600_000;

    private TwoClocks() {}

    static boolean contradict(Instant passed, Instant received) {
        return received.isBefore(passed.minus(BEFORE)) || received.isAfter(passed.plus(LATE));
    }

    static Sample sample(Instant passed, Instant received) {
        return contradict(passed, received)
                ? new Sample(BOOT, passed.toEpochMilli(), passed, received, UNSURE_MILLIS)
                : new Sample(BOOT, passed.toEpochMilli(), passed, passed, 0);
    }

    static Optional<String> remark(Instant passed, Optional<Instant> received) {
        return received.filter(got -> contradict(passed, got))
                .map(got -> "The reader's clock says " + passed + ", the server that got the read says " + got + ". "
                        + "It waits until you say how far the reader's clock is off.");
    }
}
