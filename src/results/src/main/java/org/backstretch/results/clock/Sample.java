package org.backstretch.results.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * What a device once knew of its clocks.
 *
 * @param bootId names the run of the monotonic clock
 * @param monotonicMillis by the monotonic clock
 * @param at by the wall clock, at the same moment
 * @param serverAt by the server's clock, at the same moment as far as the network could tell
 * @param roundTripMillis how long asking took; half of it is how wrong {@code serverAt} can be
 */
public record Sample(String bootId, long monotonicMillis, Instant at, Instant serverAt, int roundTripMillis) {

    /** What has to be added to the wall clock. */
    Duration offset() {
        return Duration.between(at, serverAt);
    }

    Instant byMonotonic(long millis) {
        return serverAt.plusMillis(millis - monotonicMillis);
    }

    Instant byWall(Instant wall) {
        return serverAt.plus(Duration.between(at, wall));
    }
}
