package org.backstretch.athletics.place;

import static org.backstretch.athletics.OutcomeKind.DID_NOT_FINISH;
import static org.backstretch.athletics.OutcomeKind.DID_NOT_START;
import static org.backstretch.athletics.OutcomeKind.DISQUALIFIED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.junit.jupiter.api.Test;

class PlacingTest {
    private static final UUID RACE = new UUID(7, 7);
    private static final Instant GUN = Instant.parse("2026-07-01T10:00:00Z");
    private static final Optional<UUID> DEAD_HEAT = Optional.of(new UUID(9, 9));
    private static final Optional<UUID> NONE = Optional.empty();

    @Test
    void places_follow_exact_times_and_not_marks() {
        assertEquals(List.of("1:2", "2:1"), ranking(finish(1, 30_336, 1, NONE), finish(2, 30_334, 2, NONE)));
    }

    @Test
    void equal_times_keep_the_order_at_the_line() {
        assertEquals(List.of("1:2", "2:1"), ranking(finish(1, 30_000, 2, NONE), finish(2, 30_000, 1, NONE)));
    }

    @Test
    void crossings_of_one_instant_keep_their_sequence() {
        Finish later = Finish.finished(id(1), 30_000, GUN, 2, NONE);
        Finish earlier = Finish.finished(id(2), 30_000, GUN, 1, NONE);

        assertEquals(List.of("1:2", "2:1"), ranking(later, earlier));
    }

    @Test
    void a_declared_dead_heat_shares_a_place_and_the_next_is_skipped() {
        List<String> ranking = ranking(
                finish(1, 29_000, 1, NONE),
                finish(2, 30_000, 2, DEAD_HEAT),
                finish(3, 30_000, 3, DEAD_HEAT),
                finish(4, 31_000, 4, NONE));

        assertEquals(List.of("1:1", "2=:2", "2=:3", "4:4"), ranking);
    }

    @Test
    void nobody_stands_between_the_members_of_a_dead_heat() {
        List<String> ranking =
                ranking(finish(1, 30_000, 1, DEAD_HEAT), finish(2, 30_000, 2, NONE), finish(3, 30_000, 3, DEAD_HEAT));

        assertEquals(List.of("1=:1", "1=:3", "3:2"), ranking);
    }

    @Test
    void who_crossed_before_a_dead_heat_stays_before_it() {
        List<String> ranking =
                ranking(finish(1, 30_000, 2, DEAD_HEAT), finish(2, 30_000, 1, NONE), finish(3, 30_000, 3, DEAD_HEAT));

        assertEquals(List.of("1:2", "2=:1", "2=:3"), ranking);
    }

    @Test
    void unequal_times_are_no_dead_heat_whatever_was_declared() {
        assertEquals(List.of("1:1", "2:2"), ranking(finish(1, 30_000, 1, DEAD_HEAT), finish(2, 30_001, 2, DEAD_HEAT)));
    }

    @Test
    void a_dead_heat_with_somebody_of_another_ranking_is_no_tie_here() {
        assertEquals(List.of("1:1"), ranking(finish(1, 30_000, 1, DEAD_HEAT)));
    }

    @Test
    void equal_transponder_times_tie_by_themselves() {
        List<String> ranking = ranking(
                timedBy(TimingMethod.TRANSPONDER, 1, 30_000),
                timedBy(TimingMethod.TRANSPONDER, 2, 30_000),
                timedBy(TimingMethod.TRANSPONDER, 3, 30_001));

        assertEquals(List.of("1=:1", "1=:2", "3:3"), ranking);
    }

    @Test
    void equal_hand_times_do_not_tie_by_themselves() {
        assertEquals(
                List.of("1:1", "2:2"),
                ranking(timedBy(TimingMethod.HAND, 1, 30_000), timedBy(TimingMethod.HAND, 2, 30_000)));
    }

    @Test
    void behind_the_finishers_come_dnf_then_dq_then_dns() {
        List<String> ranking = ranking(
                Finish.without(id(5), DID_NOT_START),
                Finish.without(id(4), DISQUALIFIED),
                Finish.without(id(3), DID_NOT_FINISH),
                Finish.without(id(2), DID_NOT_FINISH),
                finish(1, 30_000, 1, NONE));

        assertEquals(List.of("1:1", "DNF:2", "DNF:3", "DQ:4", "DNS:5"), ranking);
    }

    @Test
    void ids_are_ordered_as_their_text() {
        UUID low = new UUID(1, 1);
        UUID high = new UUID(-1, 1);

        List<Finish> ordered = List.of(Finish.without(high, DID_NOT_START), Finish.without(low, DID_NOT_START)).stream()
                .sorted(Placing.ORDER)
                .toList();

        assertEquals(List.of(low, high), ordered.stream().map(Finish::id).toList());
    }

    @Test
    void a_finisher_has_a_performance() {
        assertThrows(IllegalArgumentException.class, () -> Finish.without(id(1), OutcomeKind.FINISHED));
    }

    /** As "place:entry". */
    private static List<String> ranking(Finish... finishes) {
        List<String> ranking = new ArrayList<>();
        for (Placed placed : Placing.of(List.of(finishes))) {
            ranking.add(placed.text() + ":" + placed.finish().id().getLeastSignificantBits());
        }
        return ranking;
    }

    private static Finish timedBy(TimingMethod method, int number, long exact) {
        return finish(number, exact, number, DeadHeat.byItself(RACE, method, exact));
    }

    private static Finish finish(int number, long exact, int line, Optional<UUID> deadHeat) {
        return Finish.finished(id(number), exact, GUN.plusMillis(line), line, deadHeat);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
