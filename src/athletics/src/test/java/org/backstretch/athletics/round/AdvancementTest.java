package org.backstretch.athletics.round;

import static java.util.stream.Collectors.joining;
import static org.backstretch.athletics.TimingMethod.FAT;
import static org.backstretch.athletics.TimingMethod.HAND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.place.DeadHeat;
import org.backstretch.athletics.place.Finish;
import org.junit.jupiter.api.Test;

/** Heats are written as "runner:milliseconds" or "runner:DNF", in the order at the line. */
class AdvancementTest {
    private static final UUID RACE = new UUID(7, 7);
    private static final Progression TWO_AND_TWO = new Progression(2, 2, 8);

    @Test
    void the_first_of_each_heat_advance_by_place_and_the_fastest_others_by_time() {
        var advancement = of(
                TWO_AND_TWO,
                heat(1, FAT, "1:13000 2:13100 3:13200 4:13500"),
                heat(2, FAT, "5:13300 6:13400 7:13450 8:13600"));

        assertEquals("1Q 2Q 3q 4 5Q 6Q 7q 8", text(advancement));
        assertEquals(Optional.empty(), advancement.noTimes());
        assertTrue(advancement.isSettled());
    }

    @Test
    void it_says_why() {
        var advancement = of(new Progression(1, 1, 2), heat(1, FAT, "1:13000 2:13100 3:13200 4:DNF"));

        assertEquals(
                List.of(
                        "place 1 in heat 1, first of the heat",
                        "place 2 in heat 1, among the fastest 1 of all others",
                        "place 3 in heat 1, behind those who advance by time",
                        "DNF in heat 1"),
                advancement.verdicts().stream().map(Verdict::why).toList());
    }

    @Test
    void a_tie_for_the_last_time_advances_both_if_there_are_lanes() {
        var advancement =
                of(new Progression(1, 1, 4), heat(1, FAT, "1:13000 2:13200"), heat(2, FAT, "3:13100 4:13200"));

        assertEquals("1Q 2q 3Q 4q", text(advancement));
    }

    @Test
    void without_lanes_a_tie_for_the_last_time_waits_for_a_draw() {
        var advancement =
                of(new Progression(1, 1, 3), heat(1, FAT, "1:13000 2:13200"), heat(2, FAT, "3:13100 4:13200"));

        assertEquals("1Q 2 3Q 4", text(advancement));
        assertEquals(List.of(new OpenDraw(List.of(id(2), id(4)), 1)), advancement.openDraws());
        assertFalse(advancement.isSettled());
    }

    @Test
    void a_draw_on_record_decides() {
        var heats = List.of(heat(1, FAT, "1:13000 2:13200"), heat(2, FAT, "3:13100 4:13200"));

        var advancement = Advancement.of(new Progression(1, 1, 3), heats, List.of(draw(4, 2)));

        assertEquals("1Q 2 3Q 4qD", text(advancement));
        assertEquals(
                "place 2 in heat 1, not drawn for the last place by time",
                advancement.verdicts().get(1).why());
        assertTrue(advancement.isSettled());
    }

    @Test
    void a_draw_among_others_is_without_effect() {
        var heats = List.of(heat(1, FAT, "1:13000 2:13200"), heat(2, FAT, "3:13100 4:13200"));

        assertFalse(Advancement.of(new Progression(1, 1, 3), heats, List.of(draw(4, 2, 3)))
                .isSettled());
    }

    @Test
    void lots_that_were_drawn_twice_with_other_ends_are_refused() {
        var heats = List.of(heat(1, FAT, "1:13000 2:13200"), heat(2, FAT, "3:13100 4:13200"));
        var draws = List.of(draw(4, 2), draw(2, 4));

        assertThrows(IllegalArgumentException.class, () -> Advancement.of(new Progression(1, 1, 3), heats, draws));
    }

    @Test
    void a_thousandth_is_no_tie() {
        var advancement =
                of(new Progression(1, 1, 3), heat(1, FAT, "1:13000 2:13201"), heat(2, FAT, "3:13100 4:13200"));

        assertEquals("1Q 2 3Q 4q", text(advancement));
    }

    @Test
    void heats_timed_by_different_methods_are_not_compared() {
        var advancement =
                of(TWO_AND_TWO, heat(1, FAT, "1:13000 2:13100 3:13200"), heat(2, HAND, "4:13000 5:13100 6:13150"));

        assertEquals("1Q 2Q 3 4Q 5Q 6", text(advancement));
        assertEquals(
                Optional.of("heats were timed by FAT and HAND, whose times are not compared"), advancement.noTimes());
        assertEquals(
                "place 3 in heat 1, and nobody advances by time",
                advancement.verdicts().get(2).why());
    }

    @Test
    void a_heat_of_which_nobody_is_left_need_not_be_compared() {
        var advancement =
                of(TWO_AND_TWO, heat(1, FAT, "1:13000 2:13100 3:13200"), heat(2, HAND, "4:13000 5:13100 6:DNF"));

        assertEquals("1Q 2Q 3q 4Q 5Q 6", text(advancement));
        assertEquals(Optional.empty(), advancement.noTimes());
    }

    @Test
    void a_dead_heat_for_the_last_place_advances_both_and_leaves_fewer_times() {
        var advancement = of(
                TWO_AND_TWO, heat(1, FAT, "1:13000 2:13100 3:13100"), heat(2, FAT, "4:13300 5:13400 6:13500 7:13600"));

        assertEquals("1Q 2Q 3Q 4Q 5Q 6q 7", text(advancement));
    }

    @Test
    void without_lanes_a_dead_heat_for_the_last_place_is_drawn() {
        var progression = new Progression(1, 0, 2);
        var heats = List.of(heat(1, FAT, "1:13000 2:13000"), heat(2, FAT, "3:13100 4:13200"));

        assertEquals("1 2 3Q 4", text(Advancement.of(progression, heats, List.of())));
        assertEquals("1 2qD 3Q 4", text(Advancement.of(progression, heats, List.of(draw(2, 1)))));
    }

    @Test
    void who_is_not_drawn_by_place_may_still_advance_by_time() {
        var progression = new Progression(1, 1, 2);
        var dead = List.of(heat(1, FAT, "1:13000 2:13000 3:13000"));

        assertEquals(
                "who is left for the places by time depends on a draw that is not on record yet",
                Advancement.of(progression, dead, List.of()).noTimes().orElseThrow());
        assertEquals("1qD 2 3qD", text(Advancement.of(progression, dead, List.of(draw(3, 1, 2), draw(1, 2)))));
    }

    @Test
    void equal_hand_times_of_one_heat_keep_the_order_at_the_line() {
        var progression = new Progression(1, 1, 3);

        assertEquals("2Q 3q 1", text(of(progression, heat(1, HAND, "2:13000 3:13100 1:13100"))));
        assertEquals(
                List.of(new OpenDraw(List.of(id(3), id(5)), 1)),
                of(progression, heat(1, HAND, "2:13000 3:13100 1:13100"), heat(2, HAND, "4:13000 5:13100"))
                        .openDraws());
    }

    @Test
    void nobody_is_drawn_before_who_was_ahead_in_the_heat() {
        var heats = List.of(heat(1, HAND, "1:13000 2:13100 3:13100"), heat(2, HAND, "4:13000 5:13100"));

        var advancement = Advancement.of(new Progression(1, 2, 4), heats, List.of(draw(3, 2, 5)));

        assertEquals("1Q 2qD 3qD 4Q 5", text(advancement));
    }

    @Test
    void who_did_not_finish_never_advances() {
        assertEquals("1Q 2 3", text(of(new Progression(3, 3, 8), heat(1, FAT, "1:13000 2:DNF 3:DNF"))));
    }

    @Test
    void the_next_round_ranks_winners_before_seconds_and_those_by_time_last() {
        var heats = List.of(
                heat(1, FAT, "1:13000 2:13050 3:13060 4:13500"), heat(2, FAT, "5:13300 6:13400 7:13450 8:13600"));
        var advancement = Advancement.of(TWO_AND_TWO, heats, List.of());

        var ranked = Seeding.ranked(TWO_AND_TWO, heats, advancement, draw(7, 6, 5, 3, 2, 1));

        assertEquals(draw(1, 5, 2, 6, 3, 7).order(), ranked);
    }

    @Test
    void times_of_different_methods_rank_nobody() {
        var progression = new Progression(1, 0, 8);
        var heats = List.of(heat(1, FAT, "1:13000"), heat(2, HAND, "2:12900"), heat(3, FAT, "3:12800"));
        var advancement = Advancement.of(progression, heats, List.of());

        assertEquals(draw(2, 1, 3).order(), Seeding.ranked(progression, heats, advancement, draw(2, 1, 3)));
        assertThrows(IllegalArgumentException.class, () -> Seeding.ranked(progression, heats, advancement, draw(2, 1)));
    }

    @Test
    void a_round_that_cannot_be_is_refused() {
        var heat = heat(1, FAT, "1:13000 2:13100");

        assertThrows(IllegalArgumentException.class, () -> of(new Progression(2, 2, 3), heat));
        assertThrows(IllegalArgumentException.class, () -> of(TWO_AND_TWO, heat, heat));
        assertThrows(IllegalArgumentException.class, () -> of(TWO_AND_TWO, heat, heat(2, FAT, "2:13000")));
        assertThrows(IllegalArgumentException.class, () -> heat(0, FAT, ""));
        assertThrows(IllegalArgumentException.class, () -> heat(1, FAT, "1:13000 1:13100"));
        assertThrows(IllegalArgumentException.class, () -> new Progression(-1, 0, 8));
        assertThrows(IllegalArgumentException.class, () -> draw(1, 1));
    }

    private static Advancement of(Progression progression, Heat... heats) {
        return Advancement.of(progression, List.of(heats), List.of());
    }

    private static Heat heat(int number, TimingMethod method, String field) {
        var finishes = new ArrayList<Finish>();
        for (var word : field.isEmpty() ? new String[0] : field.split(" ")) {
            var sides = word.split(":");
            var id = id(Integer.parseInt(sides[0]));
            finishes.add(
                    sides[1].equals("DNF")
                            ? Finish.without(id, OutcomeKind.DID_NOT_FINISH)
                            : finish(id, method, Long.parseLong(sides[1]), finishes.size()));
        }
        return new Heat(number, method, finishes);
    }

    private static Finish finish(UUID id, TimingMethod method, long exact, int line) {
        return Finish.finished(id, exact, Instant.EPOCH, line, DeadHeat.byItself(RACE, method, exact));
    }

    private static Draw draw(int... entries) {
        var order = new ArrayList<UUID>();
        for (int each : entries) {
            order.add(id(each));
        }
        return new Draw(order);
    }

    /** As "runner" and the letter. */
    private static String text(Advancement advancement) {
        return advancement.verdicts().stream()
                .map(each -> each.entryId().getLeastSignificantBits()
                        + each.qualified().map(Qualified::letter).orElse(""))
                .collect(joining(" "));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
