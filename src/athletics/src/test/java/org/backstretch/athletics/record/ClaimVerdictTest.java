package org.backstretch.athletics.record;

import static org.backstretch.athletics.record.ClaimVerdict.State.PENDING;
import static org.backstretch.athletics.record.ClaimVerdict.State.RATIFIED;
import static org.backstretch.athletics.record.ClaimVerdict.State.REJECTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.junit.jupiter.api.Test;

class ClaimVerdictTest {
    private static final ClaimedMark MARK = mark("31:04");
    private static final UUID ADA = new UUID(0, 1);
    private static final UUID BEA = new UUID(0, 2);

    private static ClaimedMark mark(String text) {
        return new ClaimedMark(Direction.BACKWARD, Sex.F, text);
    }

    private static ClaimReview ratifies(UUID reviewer) {
        return new ClaimReview(reviewer, true, "I saw the film", MARK);
    }

    private static ClaimReview rejects(UUID reviewer, String reason) {
        return new ClaimReview(reviewer, false, reason, MARK);
    }

    private static ClaimVerdict.State state(ClaimReview... reviews) {
        return ClaimVerdict.of(MARK, List.of(reviews)).state();
    }

    @Test
    void two_different_reviewers_make_a_record() {
        assertEquals(PENDING, state());
        assertEquals(PENDING, state(ratifies(ADA)));
        assertEquals(PENDING, state(ratifies(ADA), ratifies(ADA)));
        assertEquals(RATIFIED, state(ratifies(ADA), ratifies(BEA)));
    }

    @Test
    void one_reviewer_is_enough_to_reject() {
        var verdict = ClaimVerdict.of(MARK, List.of(ratifies(ADA), rejects(BEA, "The course was short")));

        assertEquals(new ClaimVerdict(REJECTED, Optional.of("The course was short")), verdict);
    }

    @Test
    void a_reviewer_may_think_again() {
        assertEquals(REJECTED, state(ratifies(ADA), rejects(ADA, "Too windy")));
        assertEquals(RATIFIED, state(ratifies(BEA), rejects(ADA, "Too windy"), ratifies(ADA)));
    }

    @Test
    void a_corrected_mark_has_to_be_looked_at_again() {
        var reviews = List.of(ratifies(ADA), ratifies(BEA));

        var verdict = ClaimVerdict.of(mark("31:10"), reviews);

        assertEquals(PENDING, verdict.state());
        assertEquals(
                Optional.of(
                        "It was 31:04 backward among women when it was reviewed and is 31:10 backward among women now."
                                + " It needs two reviews again."),
                verdict.reason());
        assertEquals(RATIFIED, ClaimVerdict.of(MARK, reviews).state());
    }

    @Test
    void the_same_time_among_others_is_another_record() {
        var asMan = new ClaimedMark(Direction.BACKWARD, Sex.M, "31:04");

        assertEquals(
                PENDING,
                ClaimVerdict.of(asMan, List.of(ratifies(ADA), ratifies(BEA))).state());
    }

    @Property
    void what_was_said_of_other_marks_decides_nothing(@ForAll("reviews") List<ClaimReview> reviews) {
        var ofThis =
                reviews.stream().filter(review -> review.seen().equals(MARK)).toList();

        assertEquals(
                ClaimVerdict.of(MARK, ofThis).state(),
                ClaimVerdict.of(MARK, reviews).state());
    }

    @Property
    void a_record_has_two_last_words_for_it_and_none_against(@ForAll("reviews") List<ClaimReview> reviews) {
        var last = new ArrayList<ClaimReview>();
        for (var review : reviews) {
            if (review.seen().equals(MARK)) {
                last.removeIf(earlier -> earlier.reviewer().equals(review.reviewer()));
                last.add(review);
            }
        }

        var state = ClaimVerdict.of(MARK, reviews).state();

        assertEquals(last.stream().anyMatch(review -> !review.ratifies()), state == REJECTED);
        assertEquals(last.size() >= 2 && last.stream().allMatch(ClaimReview::ratifies), state == RATIFIED);
    }

    @Property
    void saying_the_same_again_changes_nothing(@ForAll("reviews") List<ClaimReview> reviews) {
        var again = new ArrayList<>(ClaimVerdict.counting(MARK, reviews));
        var twice = new ArrayList<>(reviews);
        twice.addAll(again);

        assertEquals(
                ClaimVerdict.of(MARK, reviews).state(),
                ClaimVerdict.of(MARK, twice).state());
        assertNotEquals(
                RATIFIED, ClaimVerdict.of(mark("nobody ran this"), twice).state());
    }

    @Provide
    Arbitrary<List<ClaimReview>> reviews() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 4),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        Arbitraries.of("31:04", "31:10"))
                .as((reviewer, ratifies, text) ->
                        new ClaimReview(new UUID(0, reviewer), ratifies, "A reason", mark(text)))
                .list()
                .ofMaxSize(7);
    }
}
