package org.backstretch.athletics.challenge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody's time in a team. Who comes back has another one.
 *
 * @param joinedOn the first local date that counts for the team
 * @param leftOn the first that no longer does; empty while they are in
 */
public record Membership(UUID personId, LocalDate joinedOn, Optional<LocalDate> leftOn) {

    /** Whether the person was in on that day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(joinedOn) && leftOn.map(day::isBefore).orElse(true);
    }

    /** Whether the person was in on any day of the window. */
    public boolean touches(CountingWindow window) {
        LocalDate first = joinedOn.isBefore(window.firstDay()) ? window.firstDay() : joinedOn;
        return !first.isAfter(window.lastDay()) && on(first);
    }
}
