package org.backstretch.portal.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaceClockTest {
    private static final Instant GUN = Instant.parse("2026-07-01T10:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T10:00:09.990Z, 0:09.9",
        "2026-07-01T10:31:04.200Z, 31:04.2",
        "2026-07-01T11:05:04.000Z, 1:05:04.0",
        "2026-07-01T09:59:59.900Z, 11:59:59.9"
    })
    void a_time_is_told_since_the_gun_and_by_the_wall_before_it(Instant at, String said) {
        assertEquals(said, new RaceClock(Optional.of(GUN), ZONE).time(at));
    }

    @Test
    void without_a_gun_there_is_only_the_wall() {
        assertEquals("12:00:00.0", new RaceClock(Optional.empty(), ZONE).time(GUN));
    }
}
