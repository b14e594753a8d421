package org.backstretch.local.replay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * When a recorded race is run again, and what it is part of.
 *
 * @param clock tells the time of that day
 * @param courseId shared by races over the same course; empty for one of its own
 * @param teamScorers how many of a club count as a team; 0: clubs do not score
 */
record Occasion(Clock clock, Optional<UUID> courseId, int teamScorers) {

    static Occasion now() {
        return new Occasion(Clock.systemUTC(), Optional.empty(), 0);
    }

    /** Clocks of the services count milliseconds. */
    Instant instant() {
        return Instant.ofEpochMilli(clock.millis());
    }

    Occasion earlierBy(Duration time) {
        return new Occasion(Clock.offset(clock, time.negated()), courseId, teamScorers);
    }
}
