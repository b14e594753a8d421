package org.backstretch.registration.event;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * From the days of one event to those of another, in its zone: whoever started at ten on the second day does so again, even
 * if the clocks were changed between. A time that the new day leaves out is as much later as the clocks jump.
 */
public record Shift(long days, ZoneId zone) {
    public static Shift between(LocalDate from, LocalDate to, ZoneId zone) {
        return new Shift(DAYS.between(from, to), zone);
    }

    public Instant moved(Instant at) {
        return at.atZone(zone).toLocalDateTime().plusDays(days).atZone(zone).toInstant();
    }

    public LocalDate moved(LocalDate day) {
        return day.plusDays(days);
    }
}
