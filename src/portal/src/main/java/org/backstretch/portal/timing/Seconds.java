package org.backstretch.portal.timing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A length of time as people type it into a small field: 15, 0.5, 2:30 or 1:02:00. */
public final class Seconds {
    private static final Pattern TYPED =
            Pattern.compile("(?:(?:(\\d{1,2}):)?(\\d{1,3}):)?(\\d{1,5})(?:[.,](\\d{1,3}))?");
    private static final long SECOND = 1_000;

    private Seconds() {}

    /** In milliseconds; empty for what is no length of time. */
    public static Optional<Long> read(String typed) {
        var match = TYPED.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var whole = (number(match.group(1)) * 60 + number(match.group(2))) * 60 + number(match.group(3));
        var thousandths = match.group(4) == null ? 0 : Long.parseLong((match.group(4) + "00").substring(0, 3));
        return Optional.of(whole * SECOND + thousandths);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** As {@link #read} reads it: 15, 0.5, 2:30. */
    public static String text(long millis) {
        var seconds = BigDecimal.valueOf(millis, 3).stripTrailingZeros();
        if (millis < 60 * SECOND) {
            return seconds.toPlainString();
        }
        var rest = BigDecimal.valueOf(millis % (60 * SECOND), 3)
                .stripTrailingZeros()
                .toPlainString();
        var padded = rest.indexOf('.') == 1 || rest.length() == 1 ? "0" + rest : rest;
        var minutes = millis / (60 * SECOND);
        return minutes < 60 ? minutes + ":" + padded : "%d:%02d:%s".formatted(minutes / 60, minutes % 60, padded);
    }
}
