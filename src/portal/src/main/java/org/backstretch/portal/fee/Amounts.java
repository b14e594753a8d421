package org.backstretch.portal.fee;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Money as pages show it and as people type it; between the two it is a whole number of the smallest unit. */
@TemplateExtension
public final class Amounts {
    private Amounts() {}

    /** Such as 15.00 EUR. */
    public static String money(Long minor, @Nullable String currency) {
        return currency == null ? "" : plain(minor, currency) + " " + currency;
    }

    static String plain(long minor, String currency) {
        return BigDecimal.valueOf(minor, digits(currency)).toPlainString();
    }

    /** What somebody typed: 15, 15.00 or 15,00; empty if it is no amount of this currency. */
    static Optional<Long> typed(String text, String currency) {
        var plain = text.strip().replace(',', '.');
        if (!plain.matches("\\d{1,9}(\\.\\d{1,3})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain).movePointRight(digits(currency)))
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::longValueExact);
    }

    private static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
