package org.backstretch.portal.person;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.page.LocalTime;
import org.backstretch.portal.results.Activity;
import org.jspecify.annotations.Nullable;

/** A run as a form has it: kilometres, a clock's time, minutes and seconds. */
final class TypedRun {
    private static final Pattern DURATION = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{2})|(\\d{1,4})");

    private TypedRun() {}

    /** Marks in the form what cannot be read. */
    static Activity.Run of(Form form) {
        return new Activity.Run(
                start(form), form.text("zone"), form.text("direction"), metres(form), seconds(form), form.text("note"));
    }

    private static @Nullable Instant start(Form form) {
        var start = zone(form).flatMap(zone -> LocalTime.read(form.value("startedAt"), zone));
        if (start.isEmpty()) {
            form.wrong("startedAt", "Say when you started, such as 2027-06-01 18:30.");
        }
        return start.orElse(null);
    }

    private static Optional<ZoneId> zone(Form form) {
        try {
            return Optional.of(ZoneId.of(form.value("zone").strip()));
        } catch (DateTimeException notAZone) {
            form.wrong("zone", "Write it as Europe/Rome.");
            return Optional.empty();
        }
    }

    private static @Nullable BigDecimal metres(Form form) {
        try {
            return new BigDecimal(form.value("kilometres").strip().replace(',', '.')).movePointRight(3);
        } catch (NumberFormatException notANumber) {
            form.wrong("kilometres", "How far was it, such as 5.2?");
            return null;
        }
    }

    /** 25:30 or 1:05:00; a bare number is minutes. */
    private static @Nullable Long seconds(Form form) {
        var typed = form.text("duration");
        if (typed == null) {
            return null;
        }
        var match = DURATION.matcher(typed);
        if (!match.matches()) {
            form.wrong("duration", "Write it as 25:30, or 1:05:00.");
            return null;
        }
        return match.group(4) != null
                ? Long.parseLong(match.group(4)) * 60
                : (number(match.group(1)) * 60 + number(match.group(2))) * 60 + number(match.group(3));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
