package org.backstretch.portal.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Metric;
import org.backstretch.athletics.TeamMeasure;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.portal.registration.Challenge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowedTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-20T12:00:00Z, 30, 100, '30 days, not begun'",
        "2026-11-01T00:00:00Z, 30, 100, 30 of 30 days left",
        "2026-11-20T12:00:00Z, 11, 36, 11 of 30 days left",
        "2026-11-30T22:59:59Z, 1, 3, last day",
        "2026-11-30T23:00:00Z, 0, 0, over",
        "2027-01-01T00:00:00Z, 0, 0, over",
    })
    void the_lane_empties_by_the_clock_of_the_challenge(Instant now, long left, long percent, String words) {
        var windowed = Windowed.of(november(), now);

        assertEquals(left, windowed.left());
        assertEquals(percent, windowed.percent());
        assertEquals(words, windowed.words());
    }

    private static Challenge november() {
        return new Challenge(
                UUID.randomUUID(),
                "Backward November",
                null,
                Metric.BACKWARD_DISTANCE,
                TeamMeasure.SUM,
                null,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                ChallengeFact.Days.PARTICIPANT,
                "Europe/Berlin",
                0,
                null,
                null,
                ChallengeFact.Status.OPEN,
                ChallengeFact.Visibility.PUBLIC,
                null,
                List.of(),
                0,
                null,
                null);
    }
}
