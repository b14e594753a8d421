package org.backstretch.results.start;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.mark.TimeReading;

/** Reads when somebody started, as people write it: 10:01:30, +1:30, -8:00, or an instant. */
record StartReading(ZoneId zone) {
    private static final Pattern TIME_OF_DAY = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,3})?)?");
    private static final Pattern NOTHING = Pattern.compile("[0:.,]+");

    Proposed read(String written, Starter starter) {
        var text = written.strip();
        if (text.startsWith("+") || text.startsWith("-")) {
            return afterGun(text)
                    .map(offset -> Proposed.start(starter, offset))
                    .orElseGet(() -> unreadable(written, starter));
        }
        if (starter.gun().isEmpty()) {
            return Proposed.problem(
                    starter,
                    "The wave has no gun to count from. Set it first, also to a time to come, or write +1:30 after the gun.");
        }
        return instant(text, starter.gun().get())
                .map(at ->
                        Proposed.start(starter, Duration.between(starter.gun().get(), at)))
                .orElseGet(() -> unreadable(written, starter));
    }

    private static Proposed unreadable(String written, Starter starter) {
        return Proposed.problem(
                starter,
                "\"" + written + "\" is no start. Write a time of day such as 10:01:30, or +1:30 after the gun.");
    }

    private static Optional<Duration> afterGun(String text) {
        var length = text.substring(1).strip();
        if (NOTHING.matcher(length).matches()) {
            return Optional.of(Duration.ZERO);
        }
        return switch (TimeReading.read(length, OptionalLong.empty(), Direction.FORWARD, Sex.X)) {
            case TimeReading.Read read ->
                Optional.of(Duration.ofMillis(text.startsWith("-") ? -read.millis() : read.millis()));
            case TimeReading.Ambiguous any -> Optional.empty();
            case TimeReading.Implausible any -> Optional.empty();
            case TimeReading.Unreadable any -> Optional.empty();
        };
    }

    private Optional<Instant> instant(String text, Instant gun) {
        try {
            return Optional.of(TIME_OF_DAY.matcher(text).matches() ? nearest(text, gun) : Instant.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Of the day before, the day of the gun and the day after, so that a race may run past midnight. */
    private Instant nearest(String text, Instant gun) {
        var padded = text.length() > 2 && text.charAt(1) == ':' ? "0" + text : text;
        var time = LocalTime.parse(padded.replace(',', '.'));
        var day = gun.atZone(zone).toLocalDate();
        return Stream.of(day.minusDays(1), day, day.plusDays(1))
                .map(each -> each.atTime(time).atZone(zone).toInstant())
                .min(Comparator.comparing(at -> Duration.between(gun, at).abs()))
                .orElseThrow();
    }
}
