package org.backstretch.results.derivation;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.backstretch.results.derivation.Races.accepted;
import static org.backstretch.results.derivation.Races.crossing;
import static org.backstretch.results.derivation.Races.derive;
import static org.backstretch.results.derivation.Races.passing;
import static org.backstretch.results.derivation.Races.read;
import static org.backstretch.results.derivation.Races.states;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.relay.RelayRules;
import org.backstretch.contracts.ResultFact;
import org.junit.jupiter.api.Test;

/** Races whose finish line is passed more than once. */
class PassingTest {
    private static final Passing THREE_LAPS = new Passing(3, Optional.empty(), OptionalLong.empty(), Optional.empty());
    private static final Passing ONE_HOUR =
            new Passing(100_000, Optional.empty(), OptionalLong.of(400_000), Optional.of(ofHours(1)));

    /** Who waits for the third leg sets out after an hour. */
    private static final Passing RELAY = new Passing(
            3,
            Optional.of(new RelayRules(3, Set.of(), Map.of(3, ofHours(1).toMillis()))),
            OptionalLong.empty(),
            Optional.empty());

    private static final Passing IN_TURN = new Passing(3, Optional.empty(), OptionalLong.empty(), Optional.empty(), 3);

    @Test
    void the_last_lap_is_the_finish_and_each_before_it_is_told() {
        var run = new Runner(1)
                .crossing(
                        crossing(1, ofMinutes(10)),
                        crossing(2, ofMinutes(10).plusSeconds(5)),
                        crossing(3, ofMinutes(21)),
                        crossing(4, ofMinutes(33)),
                        read(5, ofMinutes(45), Races.LINE));

        var derived = derive(passing(THREE_LAPS, false), run.run());

        assertEquals("33:00", derived.result().mark());
        assertEquals(List.of(600_000L, 1_260_000L, 1_980_000L), derived.result().laps());
        assertEquals(
                List.of(
                        CrossingState.USED,
                        CrossingState.DUPLICATE,
                        CrossingState.USED,
                        CrossingState.USED,
                        CrossingState.AFTER_FINISH),
                states(derived));
    }

    @Test
    void who_has_a_lap_to_go_is_out_on_the_course_and_did_not_finish_once_a_list_is_printed() {
        var run = new Runner(1).crossing(crossing(1, ofMinutes(10)), crossing(2, ofMinutes(21)));
        assertEquals(
                OutcomeKind.DID_NOT_FINISH,
                derive(passing(THREE_LAPS, true), run.run()).result().outcome());

        var derived = derive(passing(THREE_LAPS, false), run.run());

        assertNull(derived.result().outcome());
        assertEquals(List.of(600_000L, 1_260_000L), derived.result().laps());
    }

    @Test
    void a_lap_that_the_main_reader_missed_is_that_of_the_backup_and_no_other_is_counted_twice() {
        var backup = new UUID(3, 2);
        var rules = new TimingRules(
                15_000,
                0,
                0,
                0,
                null,
                10,
                TimingRules.StartMode.GUN,
                List.of(),
                List.of(new TimingRules.Reader(backup, true, 0)));
        var run = new Runner(1)
                .crossing(
                        read(1, ofMinutes(10), Races.LINE),
                        read(2, ofMinutes(10).plusSeconds(2), backup),
                        read(3, ofMinutes(21).minusSeconds(1), backup),
                        read(4, ofMinutes(33).minusSeconds(2), backup),
                        read(5, ofMinutes(33), Races.LINE));

        var derived = derive(passing(THREE_LAPS, rules), run.run());

        assertEquals(List.of(600_000L, 1_259_000L, 1_980_000L), derived.result().laps());
    }

    @Test
    void crossings_that_end_no_leg_stop_no_derivation() {
        var atOnce = new TimingRules(0, 0, 0, 0, null, 10, TimingRules.StartMode.GUN, List.of(), List.of());
        var sameMillisecond = new Runner(1)
                .crossing(crossing(1, ofMinutes(30)), crossing(2, ofMinutes(30).plusNanos(400_000)));
        var weeksLater = new Runner(2).crossing(accepted(crossing(1, ofHours(2_000))));
        var beforeTheGun = new Runner(3)
                .startedAfter(ofMinutes(-30))
                .handicapped()
                .crossing(crossing(1, ofMinutes(-10)), crossing(2, ofMinutes(20)));

        assertEquals(
                List.of(leg(30, 30), untimed(), untimed()),
                derive(passing(RELAY, atOnce), sameMillisecond.run()).result().legs());
        assertNull(derive(passing(RELAY, false), weeksLater.run()).result().outcome());
        assertNull(derive(passing(RELAY, false), beforeTheGun.run()).result().outcome());
    }

    @Test
    void a_time_that_was_typed_is_no_performance_where_distance_counts() {
        var run = new Runner(1)
                .crossing(crossing(1, ofMinutes(20)))
                .withOfficialTime(new OfficialTime(1_000, "Typed before the race became one of distance"));

        assertEquals(
                "400 m", derive(passing(ONE_HOUR, false), run.run()).result().mark());
    }

    @Test
    void in_a_fixed_time_whole_laps_count_until_the_time_is_up() {
        var run = new Runner(1)
                .crossing(
                        crossing(1, ofMinutes(20)),
                        crossing(2, ofMinutes(40)),
                        crossing(3, ofHours(1)),
                        crossing(4, ofHours(1).plusSeconds(1)));

        var derived = derive(passing(ONE_HOUR, false), run.run());

        assertEquals(OutcomeKind.FINISHED, derived.result().outcome());
        assertEquals(1_200_000L, derived.result().distanceMillimetres());
        assertNull(derived.result().millis());
        assertEquals("1200 m", derived.result().mark());
        assertEquals(CrossingState.AFTER_FINISH, states(derived).getLast());
    }

    @Test
    void what_was_measured_stands_over_whole_laps_and_is_rounded_down_to_the_metre() {
        var run = new Runner(1).crossing(crossing(1, ofMinutes(20))).measured(12_345_900);

        var derived = derive(passing(ONE_HOUR, false), run.run());

        assertEquals("12345 m", derived.result().mark());
        assertEquals("With the wheel", derived.result().reason());
    }

    @Test
    void equal_distances_tie_and_others_do_not() {
        var terms = passing(ONE_HOUR, false);

        var one = derive(terms, new Runner(1).measured(9_000_000).run()).result();
        var same = derive(terms, new Runner(2).measured(9_000_000).run()).result();
        var other = derive(terms, new Runner(3).measured(9_000_001).run()).result();

        assertEquals(one.deadHeat(), same.deadHeat());
        assertNotEquals(one.deadHeat(), other.deadHeat());
    }

    @Test
    void who_never_passed_the_line_in_a_fixed_time_did_not_start() {
        var derived = derive(passing(ONE_HOUR, true), new Runner(1).run());

        assertEquals(OutcomeKind.DID_NOT_START, derived.result().outcome());
    }

    @Test
    void the_total_of_a_relay_is_the_sum_of_its_legs_and_not_the_time_on_the_clock() {
        var team = new Runner(1)
                .crossing(crossing(1, ofMinutes(30)), crossing(2, ofMinutes(70)), crossing(3, ofMinutes(95)));

        var derived = derive(passing(RELAY, false), team.run());

        assertEquals(
                List.of(leg(30, 30), leg(40, 70), leg(35, 105)),
                derived.result().legs());
        assertEquals(ofMinutes(105).toMillis(), derived.result().millis());
        assertEquals("1:45:00", derived.result().mark());
    }

    @Test
    void a_leg_that_does_not_count_leaves_the_team_without_a_total_while_later_legs_keep_theirs() {
        var team = new Runner(1)
                .withLegs(new DeclaredLeg(1, false, null))
                .crossing(crossing(1, ofMinutes(30)), crossing(2, ofMinutes(55)), crossing(3, ofMinutes(95)));

        var derived = derive(passing(RELAY, false), team.run());

        assertEquals(OutcomeKind.DID_NOT_FINISH, derived.result().outcome());
        assertEquals(
                List.of(untimed(), partly(25), partly(40)), derived.result().legs());
    }

    @Test
    void a_leg_may_begin_at_a_time_of_its_own() {
        var team = new Runner(1)
                .withLegs(new DeclaredLeg(2, true, ofMinutes(33).toMillis()))
                .crossing(crossing(1, ofMinutes(30)), crossing(2, ofMinutes(55)));

        var derived = derive(passing(RELAY, false), team.run());

        assertEquals(leg(22, 52), derived.result().legs().get(1));
        assertNull(derived.result().outcome());
    }

    @Test
    void a_start_that_lies_behind_the_crossing_is_passed_over() {
        var team = new Runner(1)
                .withLegs(new DeclaredLeg(1, true, ofMinutes(33).toMillis()))
                .crossing(crossing(1, ofMinutes(30)));

        var derived = derive(passing(RELAY, false), team.run());

        assertEquals(leg(30, 30), derived.result().legs().getFirst());
    }

    @Test
    void a_team_with_fewer_legs_than_the_relay_did_not_finish_once_a_list_is_printed() {
        var team = new Runner(1).crossing(crossing(1, ofMinutes(30)));

        assertNull(derive(passing(RELAY, false), team.run()).result().outcome());
        assertEquals(
                OutcomeKind.DID_NOT_FINISH,
                derive(passing(RELAY, true), team.run()).result().outcome());
        assertEquals(
                OutcomeKind.DID_NOT_START,
                derive(passing(RELAY, true), new Runner(2).run()).result().outcome());
    }

    @Test
    void laps_in_turn_are_sections_that_start_with_the_runner_and_add_up_to_her_time() {
        var run = new Runner(1)
                .facing(Direction.ALTERNATED)
                .startedAfter(ofMinutes(2))
                .crossing(crossing(1, ofMinutes(12)), crossing(2, ofMinutes(19)), crossing(3, ofMinutes(31)));

        var result = derive(passing(IN_TURN, false), run.run()).result();

        assertEquals(List.of(leg(10, 10), leg(7, 17), leg(12, 29)), result.legs());
        assertEquals(ofMinutes(29).toMillis(), result.millis());
        assertEquals(
                List.of(),
                derive(passing(IN_TURN, false), run.facing(Direction.BACKWARD).run())
                        .result()
                        .legs());
    }

    @Test
    void who_starts_later_in_a_pursuit_has_a_first_section_from_her_own_start() {
        var run = new Runner(1)
                .facing(Direction.ALTERNATED)
                .startedAfter(ofMinutes(2))
                .handicapped()
                .crossing(crossing(1, ofMinutes(12)), crossing(2, ofMinutes(19)), crossing(3, ofMinutes(31)));

        var result = derive(passing(IN_TURN, false), run.run()).result();

        assertEquals(leg(10, 10), result.legs().getFirst());
        assertEquals(ofMinutes(31).toMillis(), result.millis());
    }

    @Test
    void the_order_in_which_crossings_became_known_changes_nothing() {
        var random = new Random(7);
        for (var passing : List.of(THREE_LAPS, ONE_HOUR, RELAY, IN_TURN)) {
            var crossings = new ArrayList<>(Arrays.asList(
                    crossing(1, ofMinutes(12)),
                    crossing(2, ofMinutes(12).plus(ofSeconds(3))),
                    crossing(3, ofMinutes(25)),
                    crossing(4, ofMinutes(41)),
                    crossing(5, ofMinutes(59))));
            var expected = derive(
                    passing(passing, true),
                    new Runner(1)
                            .facing(Direction.ALTERNATED)
                            .crossing(crossings.toArray(Crossing[]::new))
                            .run());
            for (var i = 0; i < 20; i++) {
                Collections.shuffle(crossings, random);
                assertEquals(
                        expected,
                        derive(
                                passing(passing, true),
                                new Runner(1)
                                        .facing(Direction.ALTERNATED)
                                        .crossing(crossings.toArray(Crossing[]::new))
                                        .run()));
            }
        }
    }

    private static ResultFact.Leg leg(long minutes, long split) {
        return new ResultFact.Leg(
                ofMinutes(minutes).toMillis(), ofMinutes(split).toMillis());
    }

    private static ResultFact.Leg untimed() {
        return new ResultFact.Leg(null, null);
    }

    private static ResultFact.Leg partly(long minutes) {
        return new ResultFact.Leg(ofMinutes(minutes).toMillis(), null);
    }
}
