package org.backstretch.registration.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateOrderTest {
    private static final Optional<LocalDate> APRIL = Optional.of(LocalDate.of(1990, 4, 12));

    @Test
    void iso_and_dotted_dates_mean_one_day() {
        assertEquals(APRIL, DateOrder.UNKNOWN.read("1990-04-12"));
        assertEquals(APRIL, DateOrder.UNKNOWN.read("12.4.1990"));
    }

    @Test
    void slashes_are_read_as_the_other_dates_of_the_file_say() {
        assertEquals(APRIL, DateOrder.of(List.of("12/04/1990", "31/01/1980")).read("12/04/1990"));
        assertEquals(APRIL, DateOrder.of(List.of("04/12/1990", "01/31/1980")).read("04/12/1990"));
    }

    @Test
    void what_could_be_two_days_is_never_guessed() {
        var order = DateOrder.of(List.of("04/12/1990", "13/01/1980", "01/13/1980"));

        assertEquals(Optional.empty(), order.read("04/12/1990"));
        assertEquals(Optional.of(LocalDate.of(1980, 1, 13)), order.read("13/01/1980"));
        assertEquals(Optional.of(LocalDate.of(1990, 4, 4)), order.read("04/04/1990"));
    }

    @Test
    void a_day_that_no_calendar_has_is_none() {
        assertEquals(Optional.empty(), DateOrder.DAY_FIRST.read("31.02.1990"));
        assertEquals(Optional.empty(), DateOrder.DAY_FIRST.read("soon"));
    }
}
