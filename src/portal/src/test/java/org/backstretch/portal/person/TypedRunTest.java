package org.backstretch.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.Instant;
import org.backstretch.portal.page.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedRunTest {

    @Test
    void a_run_is_read_on_the_clock_of_its_zone() {
        var run = TypedRun.of(typed("5,2", "25:30"));

        assertEquals(Instant.parse("2026-06-03T17:10:00Z"), run.startedAt());
        assertEquals(new BigDecimal("5200"), run.distanceMetres());
    }

    @ParameterizedTest
    @CsvSource({"25:30, 1530", "1:05:00, 3900", "40, 2400", "90:00, 5400"})
    void a_duration_is_written_as_people_say_it(String typed, long seconds) {
        assertEquals(seconds, TypedRun.of(typed("5", typed)).durationSeconds());
    }

    @ParameterizedTest
    @CsvSource({"far, 25:30, kilometres", "5, quick, duration"})
    void what_cannot_be_read_is_marked_where_it_stands(String kilometres, String duration, String field) {
        var form = typed(kilometres, duration);

        TypedRun.of(form);

        assertNotEquals("", form.problem(field));
    }

    private static Form typed(String kilometres, String duration) {
        return Form.empty()
                .with("kilometres", kilometres)
                .with("duration", duration)
                .with("startedAt", "2026-06-03T19:10")
                .with("zone", "Europe/Rome")
                .with("direction", "BACKWARD");
    }
}
