package org.backstretch.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void the_median_of_an_odd_number_is_the_one_in_the_middle() {
        var spread = Spread.of(9, 1, 4);

        assertEquals(new Spread(1, 4, 9), spread);
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        var spread = Spread.of(4, 1, 9, 2);

        assertEquals(new Spread(1, 3, 9), spread);
    }

    @Test
    void what_is_no_number_is_no_figure() {
        assertThrows(IllegalArgumentException.class, () -> Spread.of());
        assertThrows(IllegalArgumentException.class, () -> Spread.of(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Spread.of(1 / 0.0));
    }

    @Test
    void a_figure_is_printed_with_three_digits_that_say_something() {
        assertEquals("3,590", Spread.text(3_590.4));
        assertEquals("17.4", Spread.text(17.36));
        assertEquals("1.25", Spread.text(1.254));
        assertEquals("0.118", Spread.text(0.1179));
    }
}
