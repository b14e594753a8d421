package org.backstretch.registration.bank;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * How a file writes amounts: 1.234,56 and 1,234.56 are clear; whether 1.234 is a thousand or a little over one is told by the
 * other amounts of the file, or by nobody.
 */
enum AmountStyle {
    COMMA,
    POINT,
    UNKNOWN;

    private static final Pattern FRACTION_BY_COMMA = Pattern.compile("^[\\d.' ]*,\\d{1,2}$");
    private static final Pattern FRACTION_BY_POINT = Pattern.compile("^[\\d,' ]*\\.\\d{1,2}$");
    private static final Pattern DEBIT = Pattern.compile("(?i).*\\d\\s*(S|D|DR)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d+)?");

    static AmountStyle of(Collection<String> amounts) {
        var bare = amounts.stream().map(AmountStyle::bare).toList();
        var comma =
                bare.stream().anyMatch(text -> FRACTION_BY_COMMA.matcher(text).matches());
        var point =
                bare.stream().anyMatch(text -> FRACTION_BY_POINT.matcher(text).matches());
        if (comma == point) {
            return UNKNOWN;
        }
        return comma ? COMMA : POINT;
    }

    /**
     * The amount in the smallest unit.
     *
     * @param digits of the currency behind the mark
     * @return empty for what is no amount, or could be two
     */
    OptionalLong read(String typed, int digits) {
        var bare = bare(typed);
        var negative = isNegative(typed);
        return number(bare)
                .map(number -> number.movePointRight(digits))
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(number -> OptionalLong.of(negative ? -number.longValueExact() : number.longValueExact()))
                .orElse(OptionalLong.empty());
    }

    private static boolean isNegative(String typed) {
        var stripped = typed.strip();
        return stripped.contains("-")
                || stripped.contains("\u2212")
                || stripped.startsWith("(") && stripped.endsWith(")")
                || DEBIT.matcher(stripped).matches();
    }

    /** Without sign, currency and blanks around it. */
    private static String bare(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[A-Z\\p{Sc}+()\\-\u2212]", "")
                .replaceAll("[\\s\u00a0\u202f]+", " ")
                .strip();
    }

    private Optional<BigDecimal> number(String bare) {
        var style = FRACTION_BY_COMMA.matcher(bare).matches()
                ? COMMA
                : FRACTION_BY_POINT.matcher(bare).matches() ? POINT : this;
        var plain = bare.replaceAll("[' ]", "");
        return switch (style) {
            case COMMA -> decimal(plain.replace(".", "").replace(',', '.'));
            case POINT -> decimal(plain.replace(",", ""));
            case UNKNOWN -> plain.matches("\\d+") ? decimal(plain) : Optional.empty();
        };
    }

    private static Optional<BigDecimal> decimal(String plain) {
        return Optional.of(plain).filter(text -> NUMBER.matcher(text).matches()).map(BigDecimal::new);
    }
}
