package org.backstretch.athletics;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bib number in its one spelling: 0101 is 101, a12 is A12. Ordered as people count: 2 before 10, letters behind.
 *
 * @param text one to twelve letters, digits and hyphens
 */
public record Bib(String text) implements Comparable<Bib> {
    private static final Pattern SPELLING = Pattern.compile("0*(\\d*)([A-Z][A-Z0-9-]*|-[A-Z0-9-]+)?");
    private static final int LONGEST = 12;
    private static final int LONGEST_NUMBER = 9;

    private static final Comparator<Bib> ORDER =
            comparing(Bib::lettersFirst).thenComparingInt(Bib::digits).thenComparing(Bib::text);

    public Bib {
        if (!normalised(text).equals(Optional.of(text))) {
            throw new IllegalArgumentException("not a normalised bib: " + text);
        }
    }

    /** What somebody typed as a bib, or empty if it cannot be one. */
    public static Optional<Bib> read(String typed) {
        return normalised(typed).map(Bib::new);
    }

    /** @param number not negative */
    public static Bib of(int number) {
        return new Bib(Integer.toString(number));
    }

    private static Optional<String> normalised(String typed) {
        String upper = typed.strip().toUpperCase(Locale.ROOT);
        Matcher spelling = SPELLING.matcher(upper);
        if (upper.isEmpty() || upper.length() > LONGEST || !spelling.matches()) {
            return Optional.empty();
        }
        String number = spelling.group(1);
        String suffix = Optional.ofNullable(spelling.group(2)).orElse("");
        boolean onlyZeros = number.isEmpty() && upper.startsWith("0");
        return Optional.of((onlyZeros ? "0" : number) + suffix);
    }

    /** The number, of a bib without letters that is no longer than a range can be. */
    OptionalInt number() {
        return text.length() <= LONGEST_NUMBER && text.chars().allMatch(Character::isDigit)
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    @Override
    public int compareTo(Bib other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }

    private boolean lettersFirst() {
        return !Character.isDigit(text.charAt(0));
    }

    /** How many digits it begins with: there are no leading zeros, so the longer number is the greater. */
    private int digits() {
        int count = 0;
        while (count < text.length() && Character.isDigit(text.charAt(count))) {
            count++;
        }
        return count;
    }
}
