package org.backstretch.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.contracts.ActivityFact.Saying;
import org.backstretch.contracts.ActivityFact.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordTest {
    private static final Instant FINAL = Instant.parse("2026-07-02T00:00:00Z");
    private static final UUID CHALLENGE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @Test
    void the_runner_s_last_word_up_to_the_final_instant_counts() {
        var run = said(saying(-2, null, 1_000), saying(0, null, 2_000), saying(1, null, 4_000));

        assertEquals(Optional.of(2_000L), counted(run));
    }

    @Test
    void what_was_first_said_after_it_is_late() {
        var run = said(saying(1, null, 1_000));

        assertEquals(Optional.empty(), counted(run));
    }

    @Test
    void the_organizer_s_last_word_counts_whenever_it_was_said_and_whatever_the_runner_says() {
        var run = said(
                saying(-2, null, 1_000), saying(1, CHALLENGE, 500), saying(2, CHALLENGE, 600), saying(3, null, 9_000));

        assertEquals(Optional.of(600L), counted(run));
    }

    @Test
    void the_word_of_another_challenge_s_organizer_counts_there_only() {
        var run = said(saying(-2, null, 1_000), saying(-1, OTHER, 500));

        assertEquals(Optional.of(1_000L), counted(run));
    }

    @Test
    void a_record_from_before_there_were_sayings_says_what_its_fields_say() {
        assertEquals(Optional.of(7_000L), counted(said()));
    }

    private static Optional<Long> counted(ActivityFact run) {
        return run.wordIn(CHALLENGE, FINAL).map(Saying::distanceMillimetres);
    }

    private static ActivityFact said(Saying... sayings) {
        return new ActivityFact(
                new UUID(0, 3),
                1,
                new UUID(0, 4),
                FINAL.minusSeconds(100),
                "UTC",
                LocalDate.of(2026, 7, 1),
                Direction.BACKWARD,
                7_000,
                null,
                0,
                FINAL,
                Status.COUNTED,
                null,
                List.of(sayings));
    }

    private static Saying saying(long after, @Nullable UUID challenge, long millimetres) {
        return new Saying(
                FINAL.plusSeconds(after),
                challenge,
                challenge == null ? null : "Why",
                FINAL.minusSeconds(100),
                "UTC",
                LocalDate.of(2026, 7, 1),
                Direction.BACKWARD,
                millimetres,
                null,
                0,
                Status.COUNTED);
    }
}
