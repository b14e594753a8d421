package org.backstretch.athletics;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much of a runner's name the public sees. Honoured on every page, file and stream; places never depend on it. */
public enum PublicName {
    /** Ada Lovelace. */
    FULL,
    /** Ada L. */
    FIRST_NAME_INITIAL,
    /** A. L. */
    INITIALS,
    /** No name at all. */
    ANONYMOUS;

    private static final String NOBODY = "Anonymous";
    private static final int ADULT = 18;

    /** Minors begin with the first name and an initial; adults, and those without a birth date, with the full name. */
    public static PublicName byDefault(Optional<LocalDate> born, LocalDate raceDay) {
        boolean minor = born.filter(day -> ChronoUnit.YEARS.between(day, raceDay) < ADULT)
                .isPresent();
        return minor ? FIRST_NAME_INITIAL : FULL;
    }

    /** What the public reads. Either part of the name may be empty. */
    public String of(String given, String family) {
        return switch (this) {
            case FULL -> joined(given.strip(), family.strip());
            case FIRST_NAME_INITIAL -> joined(firstWord(given), initial(family));
            case INITIALS -> joined(initial(given), initial(family));
            case ANONYMOUS -> NOBODY;
        };
    }

    /** Whether a public name tells its owner apart from others at all. */
    public static boolean tellsApart(String name) {
        return !name.isBlank() && !name.equals(NOBODY);
    }

    private static String joined(String given, String family) {
        return Stream.of(given, family).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String firstWord(String name) {
        return name.strip().replaceFirst("\\s.*", "");
    }

    /** The first letter as a reader sees it, which may be several characters. */
    private static String initial(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            return "";
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(stripped);
        return stripped.substring(0, letters.next()) + ".";
    }
}
