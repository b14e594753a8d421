package org.backstretch.athletics.challenge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;

/**
 * One logged run.
 *
 * @param localDate the date of the start in the zone recorded with the run
 * @param distance millimetres, not negative
 * @param duration empty where only the distance was given
 * @param evidence 0 said so, 1 device file, 2 file and spotter, 3 file and video, 4 official race
 * @param receivedAt when results took it in, by their own clock
 */
public record Activity(
        UUID personId,
        Instant startedAt,
        LocalDate localDate,
        Direction direction,
        long distance,
        Optional<Duration> duration,
        int evidence,
        Instant receivedAt) {

    /** Two recordings of one run differ by less than a twentieth: devices measure a few per cent apart. */
    private static final int NEAR_EQUAL_PARTS = 20;

    public Activity {
        if (distance < 0 || evidence < 0 || evidence > 4) {
            throw new IllegalArgumentException("distance " + distance + " mm, evidence " + evidence);
        }
    }

    /** Whether this is the same run logged again: one person, overlapping in time, nearly the same distance. */
    public boolean repeats(Activity other) {
        return personId.equals(other.personId) && overlaps(other) && nearlyAsFarAs(other);
    }

    private boolean overlaps(Activity other) {
        return startedAt.equals(other.startedAt)
                || (startedAt.isBefore(other.end()) && other.startedAt.isBefore(end()));
    }

    private boolean nearlyAsFarAs(Activity other) {
        long longer = Math.max(distance, other.distance);
        return Math.abs(distance - other.distance) <= longer / NEAR_EQUAL_PARTS;
    }

    private Instant end() {
        return startedAt.plus(duration.orElse(Duration.ZERO));
    }
}
