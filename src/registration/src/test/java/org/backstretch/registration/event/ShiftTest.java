package org.backstretch.registration.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ShiftTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void a_start_keeps_its_local_time_over_a_change_of_the_clocks() {
        var shift = Shift.between(LocalDate.of(2026, 10, 24), LocalDate.of(2027, 10, 31), BERLIN);

        assertEquals(Instant.parse("2027-10-31T09:00:00Z"), shift.moved(Instant.parse("2026-10-24T08:00:00Z")));
    }

    @Test
    void the_second_day_stays_the_second() {
        var shift = Shift.between(LocalDate.of(2026, 6, 5), LocalDate.of(2027, 6, 4), BERLIN);

        assertEquals(Instant.parse("2027-06-05T22:30:00Z"), shift.moved(Instant.parse("2026-06-06T22:30:00Z")));
        assertEquals(LocalDate.of(2027, 6, 6), shift.moved(LocalDate.of(2026, 6, 7)));
    }

    @Test
    void a_time_that_the_new_day_leaves_out_comes_after_the_jump() {
        var shift = Shift.between(LocalDate.of(2027, 3, 27), LocalDate.of(2027, 3, 28), BERLIN);

        assertEquals(Instant.parse("2027-03-28T01:30:00Z"), shift.moved(Instant.parse("2027-03-27T01:30:00Z")));
    }
}
