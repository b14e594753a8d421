package org.backstretch.registration.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountStyleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234,56    | 123456
            1,234.56    | 123456
            -12.00      | -1200
            12,00-      | -1200
            (12.00)     | -1200
            +12,00      | 1200
            12,00 EUR   | 1200
            €12.00      | 1200
            1 234,56    | 123456
            1'234.50    | 123450
            12,00 H     | 1200
            12,00 S     | -1200
            1.234.567,8 | 123456780
            15          | 1500
            """)
    void what_is_clear_by_itself_is_read_whatever_the_file_writes(String typed, long minor) {
        for (var style : AmountStyle.values()) {
            assertEquals(OptionalLong.of(minor), style.read(typed, 2), typed + " as " + style);
        }
    }

    @Test
    void three_digits_behind_a_mark_mean_what_the_rest_of_the_file_says() {
        assertEquals(AmountStyle.COMMA, AmountStyle.of(List.of("1.234", "12,50")));
        assertEquals(OptionalLong.of(123_400), AmountStyle.COMMA.read("1.234", 2));
        assertEquals(OptionalLong.of(123_400), AmountStyle.POINT.read("1,234", 2));
        assertEquals(OptionalLong.empty(), AmountStyle.of(List.of("1.234")).read("1.234", 2));
    }

    @Test
    void what_is_no_amount_is_not_guessed() {
        for (var typed : List.of("", "free", "1,2,3", "12.345678")) {
            assertEquals(OptionalLong.empty(), AmountStyle.UNKNOWN.read(typed, 2), typed);
        }
        assertEquals(OptionalLong.empty(), AmountStyle.POINT.read("12.50", 0));
    }
}
