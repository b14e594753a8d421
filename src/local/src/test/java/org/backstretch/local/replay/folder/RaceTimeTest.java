package org.backstretch.local.replay.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RaceTimeTest {
    @ParameterizedTest
    @CsvSource({
        "00:23:11,1391000",
        "0:08:00,480000",
        "-0:08:00,-480000",
        "100:00:00,360000000",
        "0:00:09.5,9500",
        "0:00:00.023,23",
        "00:64:04,3844000"
    })
    void times_are_read(String text, long millis) {
        assertEquals(Optional.of(Duration.ofMillis(millis)), RaceTime.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "23:11", "00:00:61", "0:00:00.1234", "+0:01:00", "0:01:00 "})
    void anything_else_is_no_time(String text) {
        assertEquals(Optional.empty(), RaceTime.read(text));
    }

    @Test
    void times_are_printed_as_they_are_read() {
        assertEquals("00:23:11", RaceTime.print(Duration.ofSeconds(1391)));
        assertEquals("-00:08:00", RaceTime.print(Duration.ofMinutes(-8)));
        assertEquals("00:00:09.500", RaceTime.print(Duration.ofMillis(9500)));
    }
}
