package org.backstretch.results.cockpit;

import java.time.Duration;

/**
 * When somebody should have arrived, counted from their start.
 *
 * @param time how long the whole course should take
 * @param margin how much later is still nothing to worry about
 */
record Expectation(Basis basis, Duration time, Duration margin) {
    private static final Duration LEAST_MARGIN = Duration.ofMinutes(3);

    /** What an expectation is made of, the best first. */
    enum Basis {
        /** Seen on the course: the same pace to the end. */
        SPLIT,
        /** Half of the field is in: its median. */
        FIELD,
        /** Nothing better is known: a stroll of 1 m/s. */
        PACE
    }

    Expectation {
        margin = margin.compareTo(LEAST_MARGIN) < 0 ? LEAST_MARGIN : margin;
    }
}
