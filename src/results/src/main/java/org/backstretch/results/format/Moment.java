package org.backstretch.results.format;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When something passed, as exactly as a line tells. The gun and the zone make an instant of it: {@link RaceClock}. */
public sealed interface Moment {
    record At(Instant instant) implements Moment {}

    /** By the wall clock of the reader's zone. */
    record Local(LocalDateTime dateTime) implements Moment {}

    /** By the wall clock of the reader's zone, on a day that nobody wrote down. */
    record OfDay(LocalTime time) implements Moment {}

    /** Since the gun, as people write it: what it means depends on what was run. */
    record Elapsed(String written) implements Moment {}

    /** Since a start that the file gives by the time of day. */
    record SinceStart(LocalTime start, Duration elapsed) implements Moment {}
}
