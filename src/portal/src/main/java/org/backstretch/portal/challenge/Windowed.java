package org.backstretch.portal.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.backstretch.portal.registration.Challenge;

/**
 * A challenge and how much of its window is left, on the challenge's own clock.
 *
 * @param days of the whole window
 * @param left of them, today included; all of them before the start
 */
public record Windowed(Challenge challenge, long days, long left, boolean hasBegun) {

    static Windowed of(Challenge challenge, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneId.of(challenge.zone()));
        var days = between(challenge.firstDay(), challenge.lastDay());
        var hasBegun = !today.isBefore(challenge.firstDay());
        var left = hasBegun ? Math.max(0, between(today, challenge.lastDay())) : days;
        return new Windowed(challenge, days, left, hasBegun);
    }

    /** Both days count. */
    private static long between(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean isOver() {
        return left == 0;
    }

    /** What is left as a part of a lane 100 long. */
    public long percent() {
        return 100 * left / days;
    }

    public String words() {
        if (isOver()) {
            return "over";
        }
        if (!hasBegun) {
            return days + " days, not begun";
        }
        return left == 1 ? "last day" : left + " of " + days + " days left";
    }
}
