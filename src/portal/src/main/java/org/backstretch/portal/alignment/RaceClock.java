package org.backstretch.portal.alignment;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Instants as people at the line know them: since the gun once there is one, else by the clock on the wall. To a tenth.
 *
 * @param gun the first of the race
 */
public record RaceClock(Optional<Instant> gun, ZoneId zone) {
    private static final DateTimeFormatter OF_DAY = DateTimeFormatter.ofPattern("HH:mm:ss.S", Locale.ROOT);

    public String time(Instant at) {
        return gun.filter(start -> !at.isBefore(start))
                .map(start -> since(Duration.between(start, at)))
                .orElseGet(() -> OF_DAY.format(at.atZone(zone)));
    }

    private static String since(Duration time) {
        var tenths = time.toMillis() / 100;
        var seconds = "%d:%02d.%d".formatted(tenths / 600 % 60, tenths / 10 % 60, tenths % 10);
        var hours = tenths / 36_000;
        return hours == 0 ? seconds : hours + ":" + (tenths / 600 % 60 < 10 ? "0" : "") + seconds;
    }
}
