package org.backstretch.results.format;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A read of IPICO: {@code aa}, reader (2), tag (12), counters (4), yyMMdd, HHmmss, hundredths (2, hexadecimal), checksum
 * (2), and at times FS or LS for the first or last that was seen of a tag. The checksum is the sum of the character codes
 * 2 to 33, modulo 256.
 */
final class IpicoLine {
    private static final Pattern SHAPE = Pattern.compile(
            "aa([0-9a-f]{2})([0-9a-f]{12})[0-9a-f]{4}(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})([0-9a-f]{2})([0-9a-f]{2})(?:fs|ls)?");

    private static final int LENGTH = 36;
    private static final int SUMMED_FROM = 2;
    private static final int SUMMED_TO = 34;

    private IpicoLine() {}

    static LineReading read(Line line) {
        var text = line.text().strip();
        var match = SHAPE.matcher(text.toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            throw new Bent(
                    text.length() < LENGTH
                            ? "A read of IPICO has 36 characters; here are " + text.length()
                                    + ", so a part of the line is missing."
                            : "This is not shaped like a read of IPICO.");
        }
        var told = Integer.parseInt(match.group(10), 16);
        var summed = text.substring(SUMMED_FROM, SUMMED_TO).chars().sum() % 256;
        if (told != summed) {
            throw new Bent("Its checksum is %02x, but its characters add up to %02x: it was changed on the way."
                    .formatted(told, summed));
        }
        return line.passing(Passing.ofChip(
                match.group(2),
                new Moment.Local(moment(
                        new int[] {number(match.group(3)), number(match.group(4)), number(match.group(5))},
                        new int[] {number(match.group(6)), number(match.group(7)), number(match.group(8))},
                        Integer.parseInt(match.group(9), 16))),
                match.group(1)));
    }

    private static LocalDateTime moment(int[] date, int[] time, int hundredths) {
        if (hundredths > 99) {
            throw new Bent("Its hundredths are " + hundredths + ", and there are no more than 99.");
        }
        try {
            return LocalDateTime.of(
                    2000 + date[0], date[1], date[2], time[0], time[1], time[2], hundredths * 10_000_000);
        } catch (DateTimeException e) {
            throw new Bent("Its date and time are none that a calendar and a clock have.");
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
