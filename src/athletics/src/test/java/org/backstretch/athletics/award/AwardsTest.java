package org.backstretch.athletics.award;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.place.DeadHeat;
import org.backstretch.athletics.place.Finish;
import org.backstretch.athletics.place.Placed;
import org.backstretch.athletics.place.Placing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rankings are written as "runner:seconds" or "runner:DNF". */
class AwardsTest {
    private static final Depth TWO = new Depth.Fixed(2);
    private static final Depth GROWING =
            new Depth.ByStarters(List.of(new Depth.Step(1, 1), new Depth.Step(4, 2), new Depth.Step(10, 3)));

    @Test
    void prizes_go_to_the_first_of_a_list() {
        var overall = given(AwardList.open("Overall", TWO, ranking("1:10 2:11 3:12")));

        assertEquals("1:1 2:2", prizes(overall));
        assertEquals("3 would be 3 of 2 prizes", leftOut(overall));
    }

    @Test
    void a_winner_overall_wins_nothing_in_a_list_that_leaves_winners_out() {
        var awarded = Awards.of(List.of(
                AwardList.open("Overall", TWO, ranking("1:10 2:11 3:12 4:13")),
                new AwardList("M40", TWO, Set.of("Overall"), ranking("2:11 3:12 4:13"))));

        assertEquals("1:3 2:4", prizes(awarded.get(1)));
        assertEquals("2 won a prize of the list Overall", leftOut(awarded.get(1)));
    }

    @Test
    void a_list_that_leaves_nobody_out_gives_a_second_prize_to_one_runner() {
        var awarded = Awards.of(List.of(
                AwardList.open("Overall", TWO, ranking("1:10 2:11 3:12")),
                AwardList.open("M40", TWO, ranking("2:11 3:12"))));

        assertEquals("1:2 2:3", prizes(awarded.get(1)));
    }

    @Test
    void who_won_in_the_first_list_that_fits_is_free_for_no_later_one() {
        var awarded = Awards.of(List.of(
                AwardList.open("M60", new Depth.Fixed(1), ranking("3:12 4:13")),
                new AwardList("M40", new Depth.Fixed(1), Set.of("M60"), ranking("3:12 4:13"))));

        assertEquals("1:3", prizes(awarded.get(0)));
        assertEquals("1:4", prizes(awarded.get(1)));
    }

    @Test
    void a_tie_shares_the_prize_and_the_next_is_skipped() {
        assertEquals("1:1 2=:2 2=:3", prizes(given(AwardList.open("Overall", TWO, ranking("1:10 2:11 3:11 4:12")))));
        assertEquals("1=:1 1=:2", prizes(given(AwardList.open("Overall", TWO, ranking("1:10 2:10 3:11")))));
    }

    @Test
    void a_tie_with_somebody_who_is_left_out_shares_nothing() {
        var awarded = Awards.of(List.of(
                AwardList.open("Women", new Depth.Fixed(1), ranking("2:11")),
                new AwardList("Club", TWO, Set.of("Women"), ranking("1:10 2:11 3:11"))));

        assertEquals("1:1 2:3", prizes(awarded.get(1)));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "3,1", "4,2", "9,2", "10,3", "500,3"})
    void the_depth_may_grow_with_the_starters(int starters, int prizes) {
        assertEquals(prizes, GROWING.prizes(starters));
    }

    @Test
    void who_started_counts_for_the_depth_and_who_did_not_does_not() {
        assertEquals("1:1 2:2", prizes(given(AwardList.open("F", GROWING, ranking("1:10 2:11 3:12 4:DNF 5:DNS")))));
        assertEquals("1:1", prizes(given(AwardList.open("F", GROWING, ranking("1:10 2:11 3:12 5:DNS")))));
    }

    @Test
    void who_has_no_place_wins_nothing() {
        var awarded = given(AwardList.open("Overall", TWO, ranking("1:10 2:DNF 3:DQ")));

        assertEquals("1:1", prizes(awarded));
        assertEquals("", leftOut(awarded));
    }

    @Test
    void lists_that_contradict_each_other_are_refused() {
        var overall = AwardList.open("Overall", TWO, ranking("1:10"));
        var exclusive = new AwardList("M40", TWO, Set.of("Overall"), ranking("1:10"));

        assertThrows(IllegalArgumentException.class, () -> Awards.of(List.of(exclusive, overall)));
        assertThrows(IllegalArgumentException.class, () -> Awards.of(List.of(overall, overall)));
        assertThrows(
                IllegalArgumentException.class,
                () -> AwardList.open("Overall", TWO, ranking("1:10 2:11").reversed()));
        assertThrows(IllegalArgumentException.class, () -> new Depth.Fixed(-1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Depth.ByStarters(List.of(new Depth.Step(5, 2), new Depth.Step(5, 3))));
    }

    @Property
    void nobody_wins_twice_where_every_list_leaves_earlier_winners_out(
            @ForAll("seconds") List<Integer> seconds, @ForAll @IntRange(min = 0, max = 4) int depth) {
        var lists = new ArrayList<AwardList>();
        var names = new HashSet<String>();
        for (var name : List.of("Overall", "Women", "F40")) {
            lists.add(new AwardList(name, new Depth.Fixed(depth), names, ranking(field(seconds))));
            names.add(name);
        }

        var winners = Awards.of(lists).stream()
                .flatMap(each -> each.prizes().stream())
                .map(Awarded.Prize::entryId)
                .toList();

        assertEquals(Set.copyOf(winners).size(), winners.size());
    }

    @Property
    void everybody_with_a_place_either_wins_or_is_told_why_not(
            @ForAll("seconds") List<Integer> seconds, @ForAll @IntRange(min = 0, max = 4) int depth) {
        var awarded = given(AwardList.open("Overall", new Depth.Fixed(depth), ranking(field(seconds))));

        assertEquals(seconds.size(), awarded.prizes().size() + awarded.leftOut().size());
        assertTrue(awarded.prizes().size() >= Math.min(depth, seconds.size()));
        assertTrue(awarded.prizes().stream().allMatch(each -> each.prize() <= depth));
    }

    @Provide
    Arbitrary<List<Integer>> seconds() {
        return Arbitraries.integers().between(10, 14).list().ofMaxSize(10);
    }

    private static String field(List<Integer> seconds) {
        var field = new ArrayList<String>();
        seconds.forEach(each -> field.add(field.size() + 1 + ":" + each));
        return String.join(" ", field);
    }

    private static Awarded given(AwardList list) {
        return Awards.of(List.of(list)).getFirst();
    }

    private static String prizes(Awarded awarded) {
        return awarded.prizes().stream()
                .map(each -> each.text() + ":" + each.entryId().getLeastSignificantBits())
                .collect(joining(" "));
    }

    private static String leftOut(Awarded awarded) {
        return awarded.leftOut().stream()
                .map(each -> each.entryId().getLeastSignificantBits() + " " + each.why())
                .collect(joining("; "));
    }

    private static List<Placed> ranking(String field) {
        var finishes = new ArrayList<Finish>();
        for (var word : field.isEmpty() ? new String[0] : field.split(" ")) {
            var sides = word.split(":");
            finishes.add(finish(new UUID(0, Long.parseLong(sides[0])), sides[1]));
        }
        return Placing.of(finishes);
    }

    private static Finish finish(UUID id, String outcome) {
        return switch (outcome) {
            case "DNF" -> Finish.without(id, OutcomeKind.DID_NOT_FINISH);
            case "DQ" -> Finish.without(id, OutcomeKind.DISQUALIFIED);
            case "DNS" -> Finish.without(id, OutcomeKind.DID_NOT_START);
            default -> {
                long exact = Long.parseLong(outcome);
                yield Finish.finished(
                        id, exact, Instant.EPOCH, 0, Optional.of(DeadHeat.ofEqual(new UUID(7, 7), exact)));
            }
        };
    }
}
