package org.backstretch.registration.fee;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a payer writes on a transfer so that it finds its entry: a creditor reference of ISO 11649. Its body is always
 * eight digits, so that it is also found where a bank has put blanks into it or text behind it.
 */
public record Reference(String text) {
    private static final int DIGITS = 8;
    private static final long LARGEST = 99_999_999;
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** Banks break long texts into lines, and people write in groups. */
    private static final Pattern WRITTEN = Pattern.compile("(?i)R[\\s./-]*F((?:[\\s./-]*\\d){10})");

    /**
     * The reference of a number.
     *
     * @param number 0 to 99 999 999
     */
    static Reference of(long number) {
        if (number < 0 || number > LARGEST) {
            throw new IllegalArgumentException("no number for a reference: " + number);
        }
        var body = ("0".repeat(DIGITS) + number).substring(Long.toString(number).length());
        return new Reference("RF%02d%s".formatted(98 - rest(body, 0), body));
    }

    /** All that stand in a text, wherever; none of those whose check digits are wrong. */
    public static List<Reference> in(String text) {
        return WRITTEN.matcher(text)
                .results()
                .map(found -> found.group(1).replaceAll("\\D", ""))
                .filter(digits -> rest(digits.substring(2), Integer.parseInt(digits.substring(0, 2))) == 1)
                .map(digits -> new Reference("RF" + digits))
                .distinct()
                .toList();
    }

    /** Of body, letters RF as 2715 and check digits, as ISO 7064 mod 97-10 counts. */
    private static int rest(String body, int check) {
        return new BigInteger(body + "2715" + "%02d".formatted(check))
                .mod(MODULUS)
                .intValue();
    }

    /** In groups of four, as people read it. */
    public String grouped() {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
