package org.backstretch.registration.link;

import java.time.Duration;
import java.util.Map;
import org.backstretch.kit.problem.Refused;

/** Links are not asked for by the hundred. */
final class TooOften extends Refused {
    TooOften(Duration until) {
        super(
                429,
                "too-often",
                "Links were asked for too often from here. Try again in " + minutes(until) + " minutes.",
                Map.of(),
                Map.of("Retry-After", Long.toString(Math.max(1, until.toSeconds()))));
    }

    private static long minutes(Duration until) {
        return until.toMinutes() + 1;
    }
}
