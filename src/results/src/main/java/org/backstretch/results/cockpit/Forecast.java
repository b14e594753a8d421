package org.backstretch.results.cockpit;

import static org.backstretch.results.cockpit.Expectation.Basis.FIELD;
import static org.backstretch.results.cockpit.Expectation.Basis.PACE;
import static org.backstretch.results.cockpit.Expectation.Basis.SPLIT;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.backstretch.athletics.Direction;

/**
 * Foretells when runners should arrive: to worry in time, never to rank anybody.
 *
 * @param distance of the race in millimetres; empty where not known
 * @param medians of each direction of which half is in, unfinished runners counted as slower
 */
record Forecast(OptionalLong distance, Map<Direction, Duration> medians) {
    /** One metre per second, in millimetres per millisecond: nobody who still runs is slower for long. */
    private static final long STROLL = 1;

    /**
     * Somebody seen on the course.
     *
     * @param metres from the start, in millimetres
     * @param time since the start
     */
    record Seen(long metres, Duration time) {}

    Optional<Expectation> of(Direction direction, Optional<Seen> seen) {
        return seen.flatMap(this::atSamePace)
                .or(() -> Optional.ofNullable(medians.get(direction))
                        .map(median -> new Expectation(FIELD, median, median.dividedBy(2))))
                .or(this::atStroll);
    }

    /** The margin is a quarter of what is left to run: the later the point, the surer the forecast. */
    private Optional<Expectation> atSamePace(Seen seen) {
        if (distance.isEmpty() || seen.metres() <= 0 || seen.metres() >= distance.getAsLong()) {
            return Optional.empty();
        }
        var whole =
                Duration.ofMillis(Math.round((double) seen.time().toMillis() * distance.getAsLong() / seen.metres()));
        return Optional.of(
                new Expectation(SPLIT, whole, whole.minus(seen.time()).dividedBy(4)));
    }

    private Optional<Expectation> atStroll() {
        return distance.isEmpty()
                ? Optional.empty()
                : Optional.of(new Expectation(PACE, Duration.ofMillis(distance.getAsLong() / STROLL), Duration.ZERO));
    }
}
