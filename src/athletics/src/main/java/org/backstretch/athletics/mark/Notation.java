package org.backstretch.athletics.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a written time says to the letter, and what its writer may have meant instead, likeliest first.
 *
 * @param literal milliseconds; empty where the text has no accepted meaning, such as 2.09.44 or 10:75
 * @param others milliseconds
 */
record Notation(OptionalLong literal, List<Long> others) {
    private static final Pattern CLOCK =
            Pattern.compile("(?:(?:(\\d{1,3}):)?(\\d{1,4}):)?(\\d{1,6})(?:[.,](\\d{1,3}))?");
    /** 24'11"600, 11'00"56, 1h02'03", 24'. */
    private static final Pattern QUOTED =
            Pattern.compile("(?:(\\d{1,3})h)?(\\d{1,3})'(?:(\\d{1,2})(?:[\".,](\\d{1,3}))?\"?)?");

    private static final Pattern QUOTED_SECONDS = Pattern.compile("(\\d{1,3})\"(\\d{1,3})?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,3})[.,](\\d{2})[.,](\\d{2})");

    /** Empty where the text is no time at all. */
    static Optional<Notation> of(String written) {
        String text = plainQuotes(written.strip());
        return clock(text).or(() -> quoted(text)).or(() -> quotedSeconds(text)).or(() -> dotted(text));
    }

    /** Sources set primes, typographic quotes or two apostrophes. */
    private static String plainQuotes(String text) {
        return text.replaceAll("[′’‘´]", "'").replaceAll("[″”“]|''", "\"");
    }

    private static Optional<Notation> clock(String text) {
        Matcher match = CLOCK.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        Fields fields = Fields.of(match.group(1), match.group(2), match.group(3), match.group(4));
        boolean twoDigits = match.group(3).length() == 2;
        return Optional.of(new Notation(
                fields.millis(), others(fields, match.group(1) != null, match.group(2) != null, twoDigits)));
    }

    /** Results are often printed with the wrong sign between the last two fields: 30:33 for 30.33, 3:25 for 3:25:00. */
    private static List<Long> others(Fields read, boolean hours, boolean minutes, boolean twoDigits) {
        List<OptionalLong> others = new ArrayList<>();
        boolean fraction = read.fraction() > 0;
        if (hours && !fraction && twoDigits) {
            others.add(new Fields(0, read.hours(), read.minutes(), read.seconds() * 10).millis());
        }
        if (!hours && minutes && !fraction && twoDigits) {
            others.add(new Fields(0, 0, read.minutes(), read.seconds() * 10).millis());
            others.add(new Fields(read.minutes(), read.seconds(), 0, 0).millis());
        }
        if (!minutes && fraction && read.fraction() % 10 == 0) {
            others.add(new Fields(0, read.seconds(), read.fraction() / 10, 0).millis());
        }
        return others.stream().flatMapToLong(OptionalLong::stream).boxed().toList();
    }

    private static Optional<Notation> quoted(String text) {
        Matcher match = QUOTED.matcher(text);
        return match.matches()
                ? Optional.of(literally(Fields.of(match.group(1), match.group(2), match.group(3), match.group(4))))
                : Optional.empty();
    }

    private static Optional<Notation> quotedSeconds(String text) {
        Matcher match = QUOTED_SECONDS.matcher(text);
        return match.matches()
                ? Optional.of(literally(Fields.of(null, null, match.group(1), match.group(2))))
                : Optional.empty();
    }

    private static Notation literally(Fields fields) {
        return new Notation(fields.millis(), List.of());
    }

    /** 2.09.44 may be hours or hundredths; only the distance can tell. */
    private static Optional<Notation> dotted(String text) {
        Matcher match = DOTTED.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        OptionalLong hours =
                Fields.of(match.group(1), match.group(2), match.group(3), null).millis();
        OptionalLong hundredths =
                Fields.of(null, match.group(1), match.group(2), match.group(3)).millis();
        return Optional.of(new Notation(
                OptionalLong.empty(),
                List.of(hours, hundredths).stream()
                        .flatMapToLong(OptionalLong::stream)
                        .boxed()
                        .toList()));
    }

    /** @param fraction milliseconds */
    private record Fields(long hours, long minutes, long seconds, long fraction) {

        static Fields of(
                @Nullable String hours, @Nullable String minutes, @Nullable String seconds, @Nullable String fraction) {
            String thousandths = ((fraction == null ? "" : fraction) + "000").substring(0, 3);
            return new Fields(number(hours), number(minutes), number(seconds), number(thousandths));
        }

        /** Empty where a field runs over although a larger one stands before it, as in 10:75. */
        OptionalLong millis() {
            boolean secondsRunOver = seconds >= 60 && (minutes > 0 || hours > 0);
            boolean minutesRunOver = minutes >= 60 && hours > 0;
            return secondsRunOver || minutesRunOver
                    ? OptionalLong.empty()
                    : OptionalLong.of(((hours * 60 + minutes) * 60 + seconds) * 1_000 + fraction);
        }

        private static long number(@Nullable String digits) {
            return digits == null ? 0 : Long.parseLong(digits);
        }
    }
}
