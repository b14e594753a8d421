package org.backstretch.results.clock;

import java.time.Instant;
import java.util.Optional;

/**
 * The instant at which something was stamped.
 *
 * @param doubt why it may be off by more than {@link DeviceClock#TOLERANCE}, in words; empty if it is not
 */
public record Reading(Instant instant, Optional<String> doubt) {
    static Reading sure(Instant instant) {
        return new Reading(instant, Optional.empty());
    }

    static Reading doubtful(Instant instant, String why) {
        return new Reading(instant, Optional.of(why));
    }
}
