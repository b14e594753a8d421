package org.backstretch.registration.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.Spelling;

/**
 * An amount of money.
 *
 * @param minor in the smallest unit of the currency: cents, pence, or whole yen
 */
public record Money(long minor, Currency currency) {
    /** More than any entry costs, and far from where sums of longs end. */
    static final long MOST = 100_000_000;

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** @throws Invalid with what may be meant if there is no such currency */
    static Currency currency(String code) {
        if (!CURRENCIES.contains(code)) {
            throw new Invalid(
                    "currency",
                    "There is no currency " + code + "."
                            + Spelling.of(CURRENCIES).question(code) + " Use a code such as EUR or GBP.");
        }
        return Currency.getInstance(code);
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    /** Such as 15.00 EUR. */
    public String text() {
        return amount().toPlainString() + " " + currency.getCurrencyCode();
    }

    /** A part of it, to the nearest smallest unit; a half goes up. */
    Money percent(int hundredths) {
        var part = BigDecimal.valueOf(minor)
                .multiply(BigDecimal.valueOf(hundredths))
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP);
        return new Money(part.longValueExact(), currency);
    }
}
