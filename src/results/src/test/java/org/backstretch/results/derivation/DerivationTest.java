package org.backstretch.results.derivation;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static org.backstretch.results.derivation.Races.GUN;
import static org.backstretch.results.derivation.Races.accepted;
import static org.backstretch.results.derivation.Races.by;
import static org.backstretch.results.derivation.Races.crossing;
import static org.backstretch.results.derivation.Races.declared;
import static org.backstretch.results.derivation.Races.derive;
import static org.backstretch.results.derivation.Races.doubts;
import static org.backstretch.results.derivation.Races.facing;
import static org.backstretch.results.derivation.Races.inDeadHeat;
import static org.backstretch.results.derivation.Races.published;
import static org.backstretch.results.derivation.Races.runner;
import static org.backstretch.results.derivation.Races.startedAfter;
import static org.backstretch.results.derivation.Races.states;
import static org.backstretch.results.derivation.Races.withoutGun;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.junit.jupiter.api.Test;

class DerivationTest {
    private static final Terms HAND = by(TimingMethod.HAND);

    @Test
    void a_time_runs_from_the_gun_and_its_mark_is_rounded_up() {
        var derived = derive(HAND, runner(1, crossing(1, ofMillis(1_863_001))));

        assertEquals(1_863_001L, derived.result().millis());
        assertEquals("31:04", derived.result().mark());
        assertEquals("00:31:04", derived.result().time());
        assertEquals(List.of(CrossingState.USED), states(derived));
    }

    @Test
    void who_started_eight_minutes_before_the_gun_ran_eight_minutes_longer() {
        var early = startedAfter(ofMinutes(-8), runner(1, crossing(1, ofMinutes(40))));

        var derived = derive(HAND, early);

        assertEquals("48:00", derived.result().mark());
    }

    @Test
    void the_first_plausible_crossing_counts_and_later_ones_never_replace_it() {
        var run = runner(
                1,
                crossing(4, ofMinutes(50)),
                crossing(1, ofMinutes(-1)),
                crossing(3, ofMinutes(30).plusSeconds(5)),
                crossing(2, ofMinutes(30)));

        var derived = derive(HAND, run);

        assertEquals("30:00", derived.result().mark());
        assertEquals(
                List.of(
                        CrossingState.BEFORE_START,
                        CrossingState.USED,
                        CrossingState.DUPLICATE,
                        CrossingState.IN_REVIEW),
                states(derived));
        assertEquals(List.of(Doubt.BEFORE_START, Doubt.TWICE), doubts(derived));
        assertNull(derived.result().reviewReason());
    }

    @Test
    void an_impossible_time_waits_for_a_human_and_says_why() {
        var flying = facing(Direction.BACKWARD, runner(1, crossing(1, ofMinutes(10))));

        var derived = derive(HAND, flying);

        assertNull(derived.result().outcome());
        assertTrue(String.valueOf(derived.result().reviewReason()).contains("m/s"));
        assertEquals(List.of(CrossingState.IN_REVIEW), states(derived));
    }

    @Test
    void an_accepted_time_counts_however_it_looks() {
        var flying = facing(Direction.BACKWARD, runner(1, accepted(crossing(1, ofMinutes(10)))));

        var derived = derive(HAND, flying);

        assertEquals("10:00", derived.result().mark());
        assertNull(derived.result().reviewReason());
    }

    @Test
    void a_plausible_crossing_counts_while_an_earlier_impossible_one_stays_a_question() {
        var run = facing(Direction.BACKWARD, runner(1, crossing(1, ofMinutes(10)), crossing(2, ofMinutes(35))));

        var derived = derive(HAND, run);

        assertEquals("35:00", derived.result().mark());
        assertEquals(List.of(CrossingState.IN_REVIEW, CrossingState.USED), states(derived));
    }

    @Test
    void without_a_gun_there_is_no_time() {
        var derived = derive(HAND, withoutGun(runner(1, crossing(1, ofMinutes(30)))));

        assertTrue(derived.result().saysNothing());
        assertEquals(List.of(CrossingState.BEFORE_START), states(derived));
    }

    @Test
    void a_crossing_that_arrives_after_a_declared_dnf_raises_a_question_and_the_dnf_stands() {
        var run = declared(OutcomeKind.DID_NOT_FINISH, GUN.plus(ofMinutes(20)), runner(1, crossing(1, ofMinutes(30))));

        var derived = derive(HAND, run);

        assertEquals(OutcomeKind.DID_NOT_FINISH, derived.result().outcome());
        assertNotNull(derived.result().reviewReason());
        assertEquals(List.of(CrossingState.IN_REVIEW), states(derived));
    }

    @Test
    void a_dnf_declared_over_a_known_crossing_raises_no_question() {
        var run = declared(OutcomeKind.DID_NOT_FINISH, GUN.plus(ofMinutes(40)), runner(1, crossing(1, ofMinutes(30))));

        var derived = derive(HAND, run);

        assertEquals(OutcomeKind.DID_NOT_FINISH, derived.result().outcome());
        assertNull(derived.result().reviewReason());
    }

    @Test
    void a_disqualification_shows_its_rule_and_no_time() {
        var run = declared(OutcomeKind.DISQUALIFIED, GUN, runner(1, crossing(1, ofMinutes(30))));

        var derived = derive(HAND, run);

        assertEquals("IRR-2", derived.result().rule());
        assertEquals("Turned round", derived.result().reason());
        assertNull(derived.result().millis());
        assertNull(derived.result().reviewReason());
    }

    @Test
    void who_was_never_seen_did_not_start_once_a_list_is_printed() {
        var before = derive(HAND, runner(1));
        var after = derive(published(), runner(1));

        assertTrue(before.result().saysNothing());
        assertEquals(OutcomeKind.DID_NOT_START, after.result().outcome());
    }

    @Test
    void who_waits_for_review_did_start() {
        var flying = facing(Direction.BACKWARD, runner(1, crossing(1, ofMinutes(10))));

        var derived = derive(published(), flying);

        assertNull(derived.result().outcome());
    }

    @Test
    void a_declared_dead_heat_shares_the_crossing_of_its_first() {
        var first = inDeadHeat(1, runner(1, crossing(1, ofMillis(1_800_100))));
        var second = inDeadHeat(1, runner(2, crossing(2, ofMillis(1_800_900))));

        var derived = Derivation.of(HAND, List.of(second, first));

        assertEquals(
                List.of(1_800_100L, 1_800_100L),
                derived.stream().map(each -> each.result().millis()).toList());
        assertEquals(derived.get(0).result().deadHeat(), derived.get(1).result().deadHeat());
        assertNotNull(derived.get(0).result().deadHeat());
    }

    @Test
    void a_dead_heat_changes_nothing_for_who_has_not_crossed() {
        var first = inDeadHeat(1, runner(1, crossing(1, ofMinutes(30))));
        var still = inDeadHeat(1, runner(2));

        var derived = Derivation.of(HAND, List.of(first, still));

        assertTrue(derived.get(1).result().saysNothing());
    }

    @Test
    void equal_photo_finish_times_tie_by_themselves_and_equal_hand_times_do_not() {
        var runs = List.of(runner(1, crossing(1, ofMinutes(30))), runner(2, crossing(2, ofMinutes(30))));

        var photo = Derivation.of(by(TimingMethod.FAT), runs);
        var hand = Derivation.of(HAND, runs);

        assertNotNull(photo.get(0).result().deadHeat());
        assertEquals(photo.get(0).result().deadHeat(), photo.get(1).result().deadHeat());
        assertNull(hand.get(0).result().deadHeat());
    }
}
