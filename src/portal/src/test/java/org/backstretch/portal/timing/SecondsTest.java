package org.backstretch.portal.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondsTest {
    @ParameterizedTest
    @CsvSource({
        "15, 15000",
        "0.5, 500",
        "'0,25', 250",
        "2:30, 150000",
        "1:02:00, 3720000",
        "90, 90000",
        "2:30.5, 150500"
    })
    void seconds_are_read_as_people_type_them(String typed, long millis) {
        assertEquals(Optional.of(millis), Seconds.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "1:2:3:4", "-5", "5 s"})
    void anything_else_is_none(String typed) {
        assertEquals(Optional.empty(), Seconds.read(typed));
    }

    @ParameterizedTest
    @CsvSource({"15000, 15", "500, 0.5", "150000, 2:30", "3720000, 1:02:00", "61500, 1:01.5", "600000, 10:00"})
    void they_are_written_so_that_they_are_read_again(long millis, String text) {
        assertEquals(text, Seconds.text(millis));
        assertEquals(Optional.of(millis), Seconds.read(text));
    }
}
