package org.backstretch.athletics.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChallengeScoreTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final CountingWindow JUNE = CountingWindow.ofParticipants(FIRST, LAST, 0);
    private static final Instant IN_TIME = Instant.parse("2026-06-20T12:00:00Z");

    @Test
    void june_is_open_from_the_first_zone_to_the_last_and_final_after_the_grace() {
        assertEquals(Instant.parse("2026-05-31T10:00:00Z"), JUNE.opensAt());
        assertEquals(Instant.parse("2026-07-01T12:00:00Z"), JUNE.endsAt());
        assertEquals(Instant.parse("2026-07-02T00:00:00Z"), JUNE.finalAt());
    }

    @Test
    void days_of_one_zone_follow_its_clock() {
        CountingWindow berlin = CountingWindow.in(ZoneId.of("Europe/Berlin"), FIRST, LAST, 0);

        assertEquals(Instant.parse("2026-05-31T22:00:00Z"), berlin.opensAt());
        assertEquals(Instant.parse("2026-06-30T22:00:00Z"), berlin.endsAt());
        assertEquals(Instant.parse("2026-07-01T10:00:00Z"), berlin.finalAt());
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31,false", "2026-06-01,true", "2026-06-30,true", "2026-07-01,false"})
    void a_run_counts_on_the_local_date_of_its_start(LocalDate day, boolean counts) {
        assertEquals(counts, JUNE.counts(run(day, IN_TIME, 0, Direction.BACKWARD)));
    }

    @Test
    void in_a_challenge_of_one_zone_its_own_date_decides() {
        CountingWindow berlin = CountingWindow.in(ZoneId.of("Europe/Berlin"), FIRST, LAST, 0);
        Instant juneInBerlin = Instant.parse("2026-05-31T22:30:00Z");
        Activity inLondon = new Activity(
                new UUID(0, 1),
                juneInBerlin,
                LocalDate.of(2026, 5, 31),
                Direction.BACKWARD,
                1,
                Optional.empty(),
                0,
                IN_TIME);

        assertTrue(berlin.counts(inLondon));
        assertFalse(JUNE.counts(inLondon));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-02T00:00:00Z,true", "2026-07-02T00:00:00.001Z,false"})
    void what_is_received_after_the_final_instant_is_late(Instant receivedAt, boolean counts) {
        Activity activity = run(LAST, receivedAt, 0, Direction.BACKWARD);

        assertEquals(counts, JUNE.counts(activity));
        assertEquals(!counts, JUNE.isLate(activity));
    }

    @Test
    void weaker_evidence_than_asked_for_does_not_count() {
        CountingWindow withFile = CountingWindow.ofParticipants(FIRST, LAST, 1);

        assertFalse(withFile.counts(run(FIRST, IN_TIME, 0, Direction.BACKWARD)));
        assertTrue(withFile.counts(run(FIRST, IN_TIME, 1, Direction.BACKWARD)));
    }

    @Test
    void only_backward_metres_score() {
        List<Activity> runs = List.of(
                run(FIRST, IN_TIME, 0, Direction.BACKWARD),
                run(LAST, IN_TIME, 0, Direction.BACKWARD),
                run(FIRST, IN_TIME, 0, Direction.FORWARD),
                run(FIRST, IN_TIME, 0, Direction.ALTERNATED),
                run(LAST.plusDays(1), IN_TIME, 0, Direction.BACKWARD));

        assertEquals(10_000_000, ChallengeScore.ofPerson(Metric.BACKWARD_DISTANCE, JUNE, runs));
    }

    @ParameterizedTest
    @CsvSource({
        // start offset in minutes, metres, same person, the same run
        "10,5100,true,true",
        "-20,4900,true,true",
        "10,5300,true,false",
        "30,5000,true,false",
        "10,5000,false,false",
    })
    void one_run_logged_twice_is_recognised(long minutes, long metres, boolean samePerson, boolean repeats) {
        Activity first = recorded(1, IN_TIME, 5_000);
        Activity second = recorded(samePerson ? 1 : 2, IN_TIME.plus(Duration.ofMinutes(minutes)), metres);

        assertEquals(repeats, first.repeats(second));
        assertEquals(repeats, second.repeats(first));
    }

    @Test
    void a_challenge_cannot_end_before_it_begins() {
        assertThrows(IllegalArgumentException.class, () -> CountingWindow.ofParticipants(LAST, FIRST, 0));
    }

    private static Activity recorded(int person, Instant startedAt, long metres) {
        return new Activity(
                new UUID(0, person),
                startedAt,
                FIRST,
                Direction.BACKWARD,
                metres * 1_000,
                Optional.of(Duration.ofMinutes(30)),
                1,
                IN_TIME);
    }

    private static Activity run(LocalDate day, Instant receivedAt, int evidence, Direction direction) {
        return new Activity(
                new UUID(0, 1),
                day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                day,
                direction,
                5_000_000,
                Optional.empty(),
                evidence,
                receivedAt);
    }
}
