package org.backstretch.registration.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a file writes dates: 1990-04-12 and 12.04.1990 are clear; whether 04/12/1990 is in April or December is told by the
 * other dates of the file, or by nobody.
 */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");

    private static final int MONTHS = 12;

    public static DateOrder of(Collection<String> dates) {
        var slashed =
                dates.stream().flatMap(date -> SLASHED.matcher(date).results()).toList();
        var dayFirst = slashed.stream().anyMatch(date -> number(date, 1) > MONTHS);
        var monthFirst = slashed.stream().anyMatch(date -> number(date, 2) > MONTHS);
        if (dayFirst == monthFirst) {
            return UNKNOWN;
        }
        return dayFirst ? DAY_FIRST : MONTH_FIRST;
    }

    /** Empty for what is no date, or could be two. */
    public Optional<LocalDate> read(String typed) {
        return found(ISO, typed)
                .flatMap(date -> day(date, 1, 2, 3))
                .or(() -> found(DOTTED, typed).flatMap(date -> day(date, 3, 2, 1)))
                .or(() -> found(SLASHED, typed).flatMap(this::slashed));
    }

    private Optional<LocalDate> slashed(MatchResult date) {
        return switch (this) {
            case DAY_FIRST -> day(date, 3, 2, 1);
            case MONTH_FIRST -> day(date, 3, 1, 2);
            case UNKNOWN ->
                number(date, 1) == number(date, 2) || number(date, 1) > MONTHS
                        ? day(date, 3, 2, 1)
                        : number(date, 2) > MONTHS ? day(date, 3, 1, 2) : Optional.empty();
        };
    }

    private static Optional<MatchResult> found(Pattern pattern, String typed) {
        var matcher = pattern.matcher(typed);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static Optional<LocalDate> day(MatchResult date, int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(number(date, year), number(date, month), number(date, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
