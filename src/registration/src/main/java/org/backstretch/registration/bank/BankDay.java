package org.backstretch.registration.bank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstretch.registration.sheet.DateOrder;

/** Days as banks write them: of this century, so that two digits are a year, and sometimes with the month in letters. */
final class BankDay {
    private static final List<DateTimeFormatter> IN_WORDS = Stream.of(Locale.UK, Locale.GERMAN)
            .flatMap(language -> Stream.of("d MMM yyyy", "d-MMM-yyyy", "d. MMMM yyyy", "d MMMM yyyy", "MMM d, yyyy")
                    .map(pattern -> new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(pattern)
                            .toFormatter(language)))
            .toList();

    private BankDay() {}

    static Optional<LocalDate> read(String written, DateOrder order) {
        return order.read(spelled(written)).or(() -> inWords(written));
    }

    /** With four digits of the year, and without the time of day. */
    static String spelled(String written) {
        return written.strip()
                .replaceFirst("[T ]\\d{1,2}:\\d{2}.*$", "")
                .replaceFirst("^(\\d{1,2}[./-]\\d{1,2}[./-])(\\d{2})$", "$120$2");
    }

    private static Optional<LocalDate> inWords(String written) {
        return IN_WORDS.stream()
                .flatMap(format -> parsed(written, format).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parsed(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(written.strip(), format));
        } catch (DateTimeException notThisWay) {
            return Optional.empty();
        }
    }
}
