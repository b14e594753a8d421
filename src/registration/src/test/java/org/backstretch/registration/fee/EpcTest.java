package org.backstretch.registration.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.backstretch.kit.problem.Invalid;
import org.junit.jupiter.api.Test;

class EpcTest {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Account ACCOUNT = new Account("Rückwärts & Söhne e.V.", "DE89370400440532013000", null);

    @Test
    void a_code_says_line_by_line_what_a_bank_wants_to_know() {
        var text = Epc.text(ACCOUNT, new Money(1_250, EURO), Reference.of(10_000));

        assertEquals(
                List.of(
                        "BCD",
                        "002",
                        "1",
                        "SCT",
                        "",
                        "Rueckwaerts + Soehne e.V.",
                        "DE89370400440532013000",
                        "EUR12.50",
                        "",
                        Reference.of(10_000).text()),
                text.lines().toList());
    }

    @Test
    void only_euros_are_asked_for_by_a_code() {
        assertTrue(Epc.asks(new Money(1, EURO)));
        assertFalse(Epc.asks(new Money(0, EURO)));
        assertFalse(Epc.asks(new Money(1_500, Currency.getInstance("GBP"))));
    }

    @Test
    void an_account_is_taken_with_blanks_and_small_letters_and_refused_with_a_wrong_digit() {
        assertEquals(
                Optional.of("DE89370400440532013000"),
                Iban.of("de89 3704 0044 0532 0130 00").map(Iban::text));
        assertEquals(Optional.empty(), Iban.of(" "));
        assertThrows(Invalid.class, () -> Iban.of("DE89 3704 0044 0532 0130 01"));
        assertThrows(Invalid.class, () -> Iban.of("DE89"));
    }

    @Test
    void half_a_cent_goes_up_and_yen_have_no_cents() {
        assertEquals(188, new Money(1_250, EURO).percent(15).minor());
        assertEquals("1500 JPY", new Money(1_500, Currency.getInstance("JPY")).text());
        assertEquals("15.00 EUR", new Money(1_500, EURO).text());
    }
}
