package org.backstretch.athletics.relay;

import java.util.OptionalLong;

/**
 * What was recorded of one leg of one team, in milliseconds since the gun.
 *
 * @param start where the leg began at a time of its own; empty where the hand-over or the mass start began it
 * @param end when its runner, or the second of its pair, came in; empty if nobody was seen
 * @param finished whether the leg counts. One that does not may still have an end: somebody came in and handed over
 */
public record LegRun(OptionalLong start, OptionalLong end, boolean finished) {
    private static final long LONGEST = 3_600_000_000L;

    public LegRun {
        if (finished && end.isEmpty()) {
            throw new IllegalArgumentException("a finished leg has an end");
        }
        if (isOutOfRange(start) || isOutOfRange(end)) {
            throw new IllegalArgumentException("a leg is run within 1,000 hours of the gun");
        }
        if (start.isPresent() && end.isPresent() && end.getAsLong() <= start.getAsLong()) {
            throw new IllegalArgumentException("a leg ends after its start");
        }
    }

    public static LegRun finished(long end) {
        return new LegRun(OptionalLong.empty(), OptionalLong.of(end), true);
    }

    public static LegRun notFinished() {
        return new LegRun(OptionalLong.empty(), OptionalLong.empty(), false);
    }

    /** A leg that does not count, after which the next one started all the same. */
    public static LegRun notFinished(long end) {
        return new LegRun(OptionalLong.empty(), OptionalLong.of(end), false);
    }

    /** The same leg, begun at its own time. */
    public LegRun startedAt(long ownStart) {
        return new LegRun(OptionalLong.of(ownStart), end, finished);
    }

    private static boolean isOutOfRange(OptionalLong millis) {
        return millis.isPresent() && !isInRange(millis.getAsLong());
    }

    /** Whether a leg can begin or end so many milliseconds after the gun. */
    public static boolean isInRange(long millis) {
        return millis >= 0 && millis <= LONGEST;
    }
}
