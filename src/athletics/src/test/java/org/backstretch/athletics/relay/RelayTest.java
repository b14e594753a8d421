package org.backstretch.athletics.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.place.Placed;
import org.junit.jupiter.api.Test;

/** Times in minutes. */
class RelayTest {
    private static final UUID RACE = new UUID(7, 7);
    private static final RelayRules PLAIN = new RelayRules(3, Set.of(), Map.of());
    private static final RelayRules MASS_START = new RelayRules(3, Set.of(2), Map.of(3, minutes(100)));

    @Test
    void a_leg_begins_at_the_hand_over() {
        var team = team(1, PLAIN, finished(30), finished(70), finished(95));

        assertEquals(List.of("30", "40", "25"), times(team));
        assertEquals(List.of("30", "70", "95"), splits(team));
        assertEquals(OptionalLong.of(minutes(95)), team.total());
    }

    @Test
    void who_waits_at_the_mass_start_sets_out_with_it_and_the_total_is_the_sum_of_legs() {
        var team = team(1, MASS_START, finished(50), finished(110), finished(130));

        assertEquals(List.of("50", "60", "30"), times(team));
        assertEquals(OptionalLong.of(minutes(140)), team.total());
    }

    @Test
    void who_was_sent_off_before_the_mass_start_is_not_held_back() {
        assertEquals(List.of("50", "40", "40"), times(team(1, MASS_START, finished(50), finished(90), finished(130))));
    }

    @Test
    void a_mass_start_may_come_home_before_the_team_mate() {
        assertEquals(List.of("50", "90", "20"), times(team(1, MASS_START, finished(50), finished(140), finished(120))));
    }

    @Test
    void a_leg_may_begin_at_its_own_time() {
        var late = finished(130).startedAt(minutes(105));

        assertEquals(List.of("50", "60", "25"), times(team(1, MASS_START, finished(50), finished(110), late)));
    }

    @Test
    void a_pair_has_the_time_of_its_second() {
        assertEquals(finished(70), MASS_START.cameIn(2, List.of(minutes(70), minutes(65))));
        assertEquals(LegRun.notFinished(), MASS_START.cameIn(2, List.of(minutes(65))));
        assertEquals(finished(30), MASS_START.cameIn(1, List.of(minutes(30))));
        assertThrows(IllegalArgumentException.class, () -> MASS_START.cameIn(1, List.of(minutes(30), minutes(31))));
    }

    @Test
    void a_leg_that_does_not_count_leaves_no_total_but_later_legs_keep_their_times() {
        var team = team(1, PLAIN, LegRun.notFinished(minutes(30)), finished(70), finished(95));

        assertEquals(List.of("DNF", "40", "25"), times(team));
        assertEquals(List.of("DNF", "DNF", "DNF"), splits(team));
        assertEquals(OutcomeKind.DID_NOT_FINISH, team.outcome());
        assertEquals(OptionalLong.empty(), team.total());
    }

    @Test
    void after_a_runner_whom_nobody_saw_the_mass_start_still_begins_a_leg() {
        assertEquals(
                List.of("50", "DNF", "30"),
                times(team(1, MASS_START, finished(50), LegRun.notFinished(), finished(130))));
    }

    @Test
    void a_leg_that_nobody_saw_begin_has_no_time() {
        assertEquals(
                List.of("DNF", "DNF", "25"), times(team(1, PLAIN, LegRun.notFinished(), finished(70), finished(95))));
    }

    @Test
    void a_team_that_stops_did_not_finish_from_there_on() {
        var team = team(1, MASS_START, finished(50));

        assertEquals(List.of("50", "DNF", "DNF"), times(team));
        assertEquals(OutcomeKind.DID_NOT_FINISH, team.outcome());
    }

    @Test
    void equal_totals_share_a_place_and_the_next_is_skipped() {
        var teams = List.of(
                team(4, PLAIN),
                team(3, PLAIN, finished(30), finished(70)),
                team(2, PLAIN, finished(31), finished(70), finished(95)),
                team(1, PLAIN, finished(30), finished(70), finished(95)),
                team(5, PLAIN, finished(30), finished(70), finished(96)),
                team(6, PLAIN, finished(20), finished(40), finished(60)).disqualified());

        assertEquals(List.of("1=:1", "1=:2", "3:5", "DNF:3", "DQ:6", "DNS:4"), text(RelayPlaces.overall(RACE, teams)));
    }

    @Test
    void a_leg_is_ranked_by_itself() {
        var teams = List.of(
                team(1, PLAIN, finished(30), finished(70), finished(95)),
                team(2, PLAIN, LegRun.notFinished(minutes(20)), finished(60), finished(80)),
                team(3, PLAIN, finished(30)),
                team(4, PLAIN));

        assertEquals(List.of("1=:1", "1=:2", "DNF:3", "DNS:4"), text(RelayPlaces.ofLeg(RACE, 2, teams)));
        assertEquals(List.of("1:2", "2:1", "DNF:3", "DNS:4"), text(RelayPlaces.ofLeg(RACE, 3, teams)));
    }

    @Test
    void a_leg_that_ends_before_it_starts_is_refused() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> team(1, PLAIN, finished(70), finished(30)));

        assertEquals("leg 2 ends 2400000 ms before it starts", refusal.getMessage());
    }

    @Test
    void a_pair_that_runs_together_all_the_way_is_a_relay_of_one_leg() {
        var pair = new RelayRules(1, Set.of(1), Map.of());

        var result = RelayResult.of(pair, new UUID(0, 1), List.of(pair.cameIn(1, List.of(261_000L, 259_500L))));

        assertEquals(OptionalLong.of(261_000), result.total());
    }

    @Test
    void rules_that_make_no_relay_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new RelayRules(1, Set.of(), Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new RelayRules(3, Set.of(4), Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new RelayRules(3, Set.of(), Map.of(1, 60_000L)));
        assertThrows(IllegalArgumentException.class, () -> new RelayRules(3, Set.of(), Map.of(2, 0L)));
        assertThrows(
                IllegalArgumentException.class,
                () -> team(1, PLAIN, finished(1), finished(2), finished(3), finished(4)));
        assertThrows(IllegalArgumentException.class, () -> LegRun.finished(-1));
    }

    private static RelayResult team(int number, RelayRules rules, LegRun... legs) {
        return RelayResult.of(rules, new UUID(0, number), List.of(legs));
    }

    private static LegRun finished(int minute) {
        return LegRun.finished(minutes(minute));
    }

    private static long minutes(int count) {
        return count * 60_000L;
    }

    private static List<String> times(RelayResult team) {
        return team.legs().stream().map(leg -> text(leg.time())).toList();
    }

    private static List<String> splits(RelayResult team) {
        return team.legs().stream().map(leg -> text(leg.split())).toList();
    }

    private static String text(OptionalLong millis) {
        return millis.isPresent() ? Long.toString(millis.getAsLong() / 60_000) : "DNF";
    }

    /** As "place:team". */
    private static List<String> text(List<Placed> ranking) {
        var text = new ArrayList<String>();
        ranking.forEach(
                placed -> text.add(placed.text() + ":" + placed.finish().id().getLeastSignificantBits()));
        return text;
    }
}
