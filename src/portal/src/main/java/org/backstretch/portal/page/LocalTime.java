package org.backstretch.portal.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** A date and time as a form sends it, read on the clock of a place. */
public final class LocalTime {
    private LocalTime() {}

    /** @param text such as 2027-06-01T10:00, with or without seconds; empty if it is none */
    public static Optional<Instant> read(String text, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(text.strip().replace(' ', 'T'))
                    .atZone(zone)
                    .toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
