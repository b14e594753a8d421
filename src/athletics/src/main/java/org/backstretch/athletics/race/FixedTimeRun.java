package org.backstretch.athletics.race;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.place.DeadHeat;
import org.backstretch.athletics.place.Finish;

/**
 * How far somebody got in a fixed time (1H to 24H): whole laps and what was measured of the last one.
 *
 * @param laps whole ones, up to 100,000
 * @param lap the length of one in millimetres, up to 100 km
 * @param rest of the unfinished lap in millimetres, less than a lap
 */
public record FixedTimeRun(int laps, long lap, long rest) {
    private static final int MOST_LAPS = 100_000;
    private static final long LONGEST_LAP = 100_000_000L;

    public FixedTimeRun {
        if (laps < 0 || laps > MOST_LAPS || lap < 1 || lap > LONGEST_LAP) {
            throw new IllegalArgumentException("nobody runs " + laps + " laps of " + lap + " mm");
        }
        if (rest < 0 || rest >= lap) {
            throw new IllegalArgumentException(rest + " mm are no part of a lap of " + lap + " mm");
        }
    }

    /** In millimetres, exact; the mark rounds it down to the metre. */
    public long distance() {
        return laps * lap + rest;
    }

    /**
     * What it is placed by: the farther the better. Equal distances tie, for the time ends for all at once and nobody crosses
     * a line first.
     */
    public Finish finish(UUID race, UUID entry) {
        long exact = -distance();
        return Finish.finished(entry, exact, Instant.EPOCH, 0, Optional.of(DeadHeat.ofEqual(race, exact)));
    }
}
