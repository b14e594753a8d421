package org.backstretch.leaderboards.live;

import java.util.Map;
import org.backstretch.kit.problem.Refused;

/** This replica has just started and is still reading what happened so far. */
final class NotCaughtUp extends Refused {
    private static final int SERVICE_UNAVAILABLE = 503;

    NotCaughtUp() {
        super(
                SERVICE_UNAVAILABLE,
                "not-caught-up",
                "The boards are being put together. Try again in a second.",
                Map.of(),
                Map.of("Retry-After", 1));
    }
}
