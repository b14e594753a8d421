package org.backstretch.results.format;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times as machines write them. */
final class Written {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2}):(\\d{2})(?:[.,](\\d{1,9}))?");
    private static final Pattern ELAPSED =
            Pattern.compile("(?:(?:(\\d{1,3}):)?(\\d{1,3}):)?(\\d{1,5})(?:[.,](\\d{1,4}))?");

    private Written() {}

    /** Of day, with seconds. */
    static Optional<LocalTime> time(String text) {
        var match = TIME.matcher(text.strip());
        try {
            return match.matches()
                    ? Optional.of(LocalTime.of(
                            Integer.parseInt(match.group(1)),
                            Integer.parseInt(match.group(2)),
                            Integer.parseInt(match.group(3)),
                            nanos(match.group(4))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** yyyy-MM-dd. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 2:35.19, 1:02:03.4 or 13.17, to the letter. */
    static Optional<Duration> elapsed(String text) {
        var match = ELAPSED.matcher(text.strip());
        return match.matches()
                ? Optional.of(Duration.ofHours(number(match.group(1)))
                        .plusMinutes(number(match.group(2)))
                        .plusSeconds(number(match.group(3)))
                        .plusNanos(nanos(match.group(4))))
                : Optional.empty();
    }

    /** What is not in the pattern is null. */
    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
    }
}
