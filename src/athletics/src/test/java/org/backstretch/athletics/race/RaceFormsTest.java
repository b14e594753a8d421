package org.backstretch.athletics.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void the_sections_of_an_alternated_race_are_added_up() {
        var run = alternated(150_000, 100_500, 151_000, 101_000, 152_000, 99_000);

        assertTrue(run.isFinished(Disciplines.get("ALT3K").orElseThrow()));
        assertEquals(753_500, run.millis());
        assertEquals(453_000, run.millis(Direction.BACKWARD));
        assertEquals(300_500, run.millis(Direction.FORWARD));
    }

    @Test
    void who_lacks_a_section_did_not_finish() {
        assertFalse(
                alternated(150_000, 100_500).isFinished(Disciplines.get("ALT3K").orElseThrow()));
    }

    @Test
    void two_sections_in_one_direction_are_no_alternation() {
        var back = new AlternatedRun.Section(Direction.BACKWARD, 1_000);

        assertThrows(IllegalArgumentException.class, () -> new AlternatedRun(List.of(back, back)));
        assertThrows(IllegalArgumentException.class, () -> new AlternatedRun.Section(Direction.ALTERNATED, 1_000));
        assertThrows(IllegalArgumentException.class, () -> new AlternatedRun.Section(Direction.FORWARD, 0));
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

    /** Backward first. */
    private static AlternatedRun alternated(long... millis) {
        var sections = new ArrayList<AlternatedRun.Section>();
        LongStream.of(millis)
                .forEach(each -> sections.add(new AlternatedRun.Section(
                        sections.size() % 2 == 0 ? Direction.BACKWARD : Direction.FORWARD, each)));
        return new AlternatedRun(sections);
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
