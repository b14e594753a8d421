package org.backstretch.athletics.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.LongStream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.athletics.mark.Mark;
import org.backstretch.athletics.place.Finish;
import org.backstretch.athletics.place.Placed;
import org.backstretch.athletics.place.Placing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaceFormsTest {
    private static final UUID RACE = new UUID(7, 7);
    private static final long TRACK = 400_000;

    @Test
    void the_sections_of_an_alternated_race_begin_backward_and_change_at_each_end() {
        var run = alternated(150_000, 250_500, 401_500, 502_500, 654_500, 753_500);

        assertEquals(
                List.of(
                        "1 BACKWARD 150000",
                        "2 FORWARD 100500",
                        "3 BACKWARD 151000",
                        "4 FORWARD 101000",
                        "5 BACKWARD 152000",
                        "6 FORWARD 99000"),
                run.sections().stream()
                        .map(each -> each.number() + " " + each.direction() + " "
                                + each.millis().orElseThrow())
                        .toList());
        assertEquals(OptionalLong.of(453_000), run.millis(Direction.BACKWARD));
        assertEquals(OptionalLong.of(300_500), run.millis(Direction.FORWARD));
    }

    @Test
    void an_end_that_nobody_saw_leaves_the_sections_around_it_without_a_time() {
        var run = AlternatedRun.of(List.of(OptionalLong.of(150_000), OptionalLong.empty(), OptionalLong.of(401_500)));

        assertEquals(
                List.of(OptionalLong.of(150_000), OptionalLong.empty(), OptionalLong.empty()),
                run.sections().stream().map(AlternatedRun.Section::millis).toList());
        assertEquals(OptionalLong.empty(), run.millis(Direction.BACKWARD));
    }

    @Test
    void an_end_before_the_one_it_follows_divides_nothing() {
        var run = alternated(150_000, 140_000, 401_500);

        assertEquals(
                List.of(OptionalLong.of(150_000), OptionalLong.empty(), OptionalLong.of(261_500)),
                run.sections().stream().map(AlternatedRun.Section::millis).toList());
    }

    @Test
    void a_pair_has_the_time_of_its_second() {
        assertEquals(
                OptionalLong.of(261_000),
                SharedRun.ofPair(List.of(261_000L, 259_500L)).millis());
    }

    @Test
    void a_pair_finishes_together_or_not_at_all() {
        var alone = SharedRun.ofPair(List.of(259_500L));

        assertEquals(OutcomeKind.DID_NOT_FINISH, alone.outcome());
        assertEquals(OptionalLong.empty(), alone.millis());
    }

    @Test
    void a_linked_team_is_as_fast_as_its_last() {
        var team = SharedRun.ofLinkedTeam(5, List.of(500_000L, 500_400L, 500_100L, 500_300L, 500_200L));

        assertEquals(OptionalLong.of(500_400), team.millis());
        assertThrows(IllegalArgumentException.class, () -> SharedRun.ofLinkedTeam(4, List.of()));
    }

    @Test
    void more_arrivals_than_members_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> SharedRun.ofPair(List.of(1L, 2L, 3L)));
        assertThrows(IllegalArgumentException.class, () -> SharedRun.ofPair(List.of(0L)));
    }

    @Test
    void a_distance_in_fixed_time_is_whole_laps_and_the_rest() {
        var run = new FixedTimeRun(30, TRACK, 345_900);

        assertEquals(12_345_900, run.distance());
        assertEquals(
                "12345",
                Mark.of(Disciplines.get("1H").orElseThrow(), TimingMethod.HAND, run.distance())
                        .text());
    }

    @Test
    void the_farthest_wins_and_equal_distances_tie_to_the_millimetre() {
        var race = List.of(
                new FixedTimeRun(30, TRACK, 100_000).finish(RACE, id(1)),
                new FixedTimeRun(30, TRACK, 345_900).finish(RACE, id(2)),
                new FixedTimeRun(30, TRACK, 100_000).finish(RACE, id(3)),
                new FixedTimeRun(30, TRACK, 99_999).finish(RACE, id(4)),
                Finish.without(id(5), OutcomeKind.DID_NOT_START));

        assertEquals(List.of("1:2", "2=:1", "2=:3", "4:4", "DNS:5"), ranking(race));
    }

    @ParameterizedTest
    @CsvSource({"-1,400000,0", "1,0,0", "1,400000,400000", "1,400000,-1", "100001,400000,0", "1,100000001,0"})
    void a_distance_nobody_can_have_run_is_refused(int laps, long lap, long rest) {
        assertThrows(IllegalArgumentException.class, () -> new FixedTimeRun(laps, lap, rest));
    }

    private static AlternatedRun alternated(long... ends) {
        return AlternatedRun.of(LongStream.of(ends).mapToObj(OptionalLong::of).toList());
    }

    /** As "place:entry". */
    private static List<String> ranking(List<Finish> race) {
        var ranking = new ArrayList<String>();
        for (Placed placed : Placing.of(race)) {
            ranking.add(placed.text() + ":" + placed.finish().id().getLeastSignificantBits());
        }
        return ranking;
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
