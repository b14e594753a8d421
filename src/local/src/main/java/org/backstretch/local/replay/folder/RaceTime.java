package org.backstretch.local.replay.folder;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the files write times: {@code [-]h:mm:ss[.fff]}. Some watches count minutes beyond the hour: 00:64:04 is 1:04:04. */
public final class RaceTime {
    private static final Pattern SPELLING = Pattern.compile("(-?)(\\d{1,3}):(\\d\\d):([0-5]\\d)(?:\\.(\\d{1,3}))?");

    private RaceTime() {}

    /** The time, or empty if this is none. */
    public static Optional<Duration> read(String text) {
        var match = SPELLING.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var fraction = Optional.ofNullable(match.group(5)).orElse("");
        var time = Duration.ofHours(Long.parseLong(match.group(2)))
                .plusMinutes(Long.parseLong(match.group(3)))
                .plusSeconds(Long.parseLong(match.group(4)))
                .plusMillis(Long.parseLong((fraction + "000").substring(0, 3)));
        return Optional.of(match.group(1).isEmpty() ? time : time.negated());
    }

    /** {@code hh:mm:ss}, with a fraction only where there is one. */
    public static String print(Duration time) {
        var size = time.abs();
        var seconds = "%s%02d:%02d:%02d"
                .formatted(time.isNegative() ? "-" : "", size.toHours(), size.toMinutesPart(), size.toSecondsPart());
        return size.toMillisPart() == 0 ? seconds : seconds + ".%03d".formatted(size.toMillisPart());
    }
}
