package org.backstretch.results.format;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** The time in a line of a table. */
final class TableTime {
    private static final Pattern WITH_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[ T].*");
    private static final Pattern WITH_ZONE = Pattern.compile(".*\\d(Z|[+-]\\d{2}:?\\d{2})");

    private TableTime() {}

    static Moment of(TableReader.Named cells, Meaning meaning) {
        var elapsed = cells.get(Column.ELAPSED);
        var ofDay = cells.get(Column.TIME_OF_DAY);
        var either = cells.get(Column.TIME);
        if (elapsed.isPresent()) {
            return of(elapsed.get(), Meaning.ELAPSED, Optional.empty());
        }
        if (ofDay.isPresent()) {
            return of(ofDay.get(), Meaning.TIME_OF_DAY, cells.get(Column.DATE));
        }
        return of(
                either.orElseThrow(() -> new Bent("There is no time in this line.")), meaning, cells.get(Column.DATE));
    }

    /** As somebody wrote it who says what it means. */
    static Moment of(String text, Meaning meaning) {
        return of(text, meaning, Optional.empty());
    }

    /** Who writes a date means a time of day. */
    private static Moment of(String text, Meaning meaning, Optional<String> day) {
        if (WITH_DATE.matcher(text).matches()) {
            return dated(text);
        }
        if (meaning == Meaning.ELAPSED) {
            return new Moment.Elapsed(text);
        }
        var time = Written.time(text)
                .orElseThrow(() -> new Bent("“" + text + "” is no time of day with seconds, such as 10:32:14."));
        var date = day.flatMap(Written::date);
        return date.isPresent() ? new Moment.Local(date.get().atTime(time)) : new Moment.OfDay(time);
    }

    private static Moment dated(String text) {
        return zoned(text)
                .or(() -> Written.date(text.substring(0, 10))
                        .flatMap(date -> Written.time(text.substring(11)).map(date::atTime))
                        .map(Moment.Local::new))
                .orElseThrow(() -> new Bent("“" + text + "” is no date and time such as 2026-06-15 10:32:14.070."));
    }

    private static Optional<Moment> zoned(String text) {
        try {
            return WITH_ZONE.matcher(text).matches()
                    ? Optional.of(new Moment.At(
                            OffsetDateTime.parse(text.replace(' ', 'T')).toInstant()))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
