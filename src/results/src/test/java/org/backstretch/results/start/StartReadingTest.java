package org.backstretch.results.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartReadingTest {
    /** One minute to midnight in Berlin. */
    private static final Instant GUN = Instant.parse("2026-06-01T21:59:00Z");

    private final StartReading reading = new StartReading(ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource({
        "+1:30, PT1M30S",
        "+90, PT1M30S",
        "-8:00, PT-8M",
        "+0, PT0S",
        "+0:00, PT0S",
        "'+1:02:03,5', PT1H2M3.5S",
        "23:59:30, PT30S",
        "'23:59:30,25', PT30.25S",
        "23:58, PT-1M",
        "0:01:00, PT2M",
        "2026-06-01T22:00:00Z, PT1M"
    })
    void starts_are_read_as_people_write_them(String written, Duration offset) {
        assertEquals(
                Optional.of(offset),
                reading.read(written, starter(Optional.of(GUN))).offset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "+", "+a", "25:00", "10:61", "-", "10.30"})
    void what_is_no_start_says_so(String written) {
        var read = reading.read(written, starter(Optional.of(GUN)));

        assertTrue(read.problem().orElseThrow().contains("is no start"));
    }

    @Test
    void a_time_of_day_needs_a_gun_to_count_from_and_an_offset_does_not() {
        var waiting = starter(Optional.empty());

        assertTrue(reading.read("10:00", waiting).problem().orElseThrow().contains("no gun"));
        assertEquals(
                Optional.of(Duration.ofMinutes(1)),
                reading.read("+1:00", waiting).offset());
    }

    @Test
    void nobody_starts_more_than_a_day_from_the_gun() {
        var read = reading.read("2026-06-03T22:00:00Z", starter(Optional.of(GUN)));

        assertTrue(read.problem().orElseThrow().contains("more than a day"));
    }

    private static Starter starter(Optional<Instant> gun) {
        return new Starter(
                UUID.randomUUID(),
                Optional.of("1"),
                "Ada",
                Direction.BACKWARD,
                Optional.empty(),
                gun,
                GUN,
                Duration.ZERO,
                false);
    }
}
