package org.backstretch.portal.organizer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Race;
import org.junit.jupiter.api.Test;

class StepTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T07:00:00Z");

    @Test
    void an_event_without_races_needs_one() {
        assertEquals("races", next(EventFact.Status.DRAFT));
    }

    @Test
    void a_draft_with_a_race_needs_answers_about_safety() {
        assertEquals(
                "safety",
                Step.next(event(EventFact.Status.DRAFT), List.of(staged(Stage.PLANNED, 0)), false, NOW)
                        .name());
    }

    @Test
    void a_draft_with_a_race_and_all_answers_is_opened() {
        assertEquals("open", next(EventFact.Status.DRAFT, staged(Stage.PLANNED, 0)));
    }

    @Test
    void nothing_is_left_to_do_in_an_archived_event() {
        assertEquals("done", next(EventFact.Status.ARCHIVED, staged(Stage.PLANNED, 3)));
    }

    @Test
    void an_open_race_without_entries_needs_some() {
        assertEquals("entries", next(EventFact.Status.OPEN, staged(Stage.PLANNED, 0)));
    }

    @Test
    void a_race_with_entries_waits_for_its_gun() {
        assertEquals("race day", next(EventFact.Status.OPEN, staged(Stage.PLANNED, 12)));
    }

    @Test
    void before_its_day_an_event_looks_at_its_entries() {
        var step = Step.next(
                event(EventFact.Status.OPEN), List.of(staged(Stage.PLANNED, 12)), true, NOW.minus(Duration.ofDays(1)));

        assertEquals("entries", step.name());
    }

    @Test
    void a_race_on_the_course_comes_before_everything_else() {
        var planned = staged(Stage.PLANNED, 0);
        var running = staged(Stage.RUNNING, 12);

        assertEquals("race day", next(EventFact.Status.OPEN, planned, running));
    }

    @Test
    void provisional_results_are_made_official() {
        assertEquals("publish", next(EventFact.Status.OPEN, staged(Stage.PROVISIONAL, 12)));
    }

    @Test
    void official_results_are_the_end() {
        assertEquals("done", next(EventFact.Status.CLOSED, staged(Stage.OFFICIAL, 12)));
    }

    private static String next(EventFact.Status status, Step.Staged... races) {
        return Step.next(event(status), Stream.of(races).toList(), true, NOW).name();
    }

    private static Step.Staged staged(Stage stage, int entries) {
        return new Step.Staged(race(entries), stage);
    }

    private static Event event(EventFact.Status status) {
        return new Event(
                UUID.randomUUID(), "Night", "Cupar", "GB", DAY, DAY, ZoneId.of("UTC"), status, null, List.of(), null);
    }

    private static Race race(int entries) {
        return new Race(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Night",
                ZoneId.of("UTC"),
                LocalDate.of(2026, 11, 20),
                "Mile",
                "MILER",
                null,
                null,
                List.of(Direction.BACKWARD),
                TimingMethod.GUN_CLOCK,
                "HOUSE",
                null,
                entries,
                List.of(),
                List.of(),
                EventFact.Status.OPEN,
                false,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
