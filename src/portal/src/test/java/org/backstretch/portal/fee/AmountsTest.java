package org.backstretch.portal.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void an_amount_is_typed_with_comma_or_point_or_neither() {
        for (var typed : List.of("15", "15.00", "15,00", " 15,0 ")) {
            assertEquals(Optional.of(1_500L), Amounts.typed(typed, "EUR"), typed);
        }
        assertEquals(Optional.of(1_500L), Amounts.typed("1500", "JPY"));
    }

    @Test
    void what_is_no_amount_of_the_currency_is_not_guessed() {
        for (var typed : List.of("", "free", "-3", "15.005", "1.234,50")) {
            assertEquals(Optional.empty(), Amounts.typed(typed, "EUR"), typed);
        }
        assertEquals(Optional.empty(), Amounts.typed("15.50", "JPY"));
    }

    @Test
    void money_is_shown_with_its_currency() {
        assertEquals("15.00 EUR", Amounts.money(1_500L, "EUR"));
        assertEquals("-0.05 GBP", Amounts.money(-5L, "GBP"));
        assertEquals("1500 JPY", Amounts.money(1_500L, "JPY"));
    }
}
