package org.backstretch.results.derivation;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.backstretch.results.derivation.Races.LINE;
import static org.backstretch.results.derivation.Races.accepted;
import static org.backstretch.results.derivation.Races.atStart;
import static org.backstretch.results.derivation.Races.byBadClock;
import static org.backstretch.results.derivation.Races.crossing;
import static org.backstretch.results.derivation.Races.derive;
import static org.backstretch.results.derivation.Races.doubts;
import static org.backstretch.results.derivation.Races.halfWay;
import static org.backstretch.results.derivation.Races.handicapped;
import static org.backstretch.results.derivation.Races.read;
import static org.backstretch.results.derivation.Races.runner;
import static org.backstretch.results.derivation.Races.states;
import static org.backstretch.results.derivation.Races.under;
import static org.backstretch.results.derivation.Races.withOfficialTime;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.contracts.ResultFact;
import org.backstretch.results.derivation.TimingRules.Reader;
import org.backstretch.results.derivation.TimingRules.SplitRule;
import org.backstretch.results.derivation.TimingRules.StartMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimingRulesTest {
    private static final UUID BACKUP = new UUID(3, 2);

    @Test
    void the_last_read_inside_the_start_window_is_the_start() {
        var run = runner(
                1,
                atStart(1, ofMinutes(-6)),
                atStart(2, ofSeconds(-30)),
                atStart(3, ofSeconds(90)),
                atStart(4, ofMinutes(16)),
                crossing(5, ofMinutes(30)));

        var derived = derive(under(rules(StartMode.READ, 0, null)), run);

        assertEquals("28:30", derived.result().mark());
        assertEquals(
                List.of(
                        CrossingState.BEFORE_START,
                        CrossingState.DUPLICATE,
                        CrossingState.USED,
                        CrossingState.DUPLICATE,
                        CrossingState.USED),
                states(derived));
    }

    @Test
    void where_the_gun_is_the_start_reads_at_the_start_change_no_time() {
        var derived = derive(
                under(rules(StartMode.GUN, 0, null)), runner(1, atStart(1, ofSeconds(90)), crossing(2, ofMinutes(30))));

        assertEquals("30:00", derived.result().mark());
    }

    @Test
    void in_a_pursuit_who_starts_later_is_still_timed_from_the_gun() {
        var derived = derive(
                under(rules(StartMode.PURSUIT, 0, null)),
                handicapped(ofMinutes(4), runner(1, crossing(1, ofMinutes(30)))));

        assertEquals("30:00", derived.result().mark());
    }

    @Test
    void a_crossing_before_a_handicap_is_over_is_before_the_start() {
        var derived = derive(
                under(rules(StartMode.PURSUIT, 0, null)),
                handicapped(ofMinutes(4), runner(1, crossing(1, ofMinutes(3)))));

        assertEquals(List.of(Doubt.BEFORE_START), doubts(derived));
    }

    @Test
    void a_reader_passes_over_what_is_before_the_minimum_time_and_a_person_is_asked() {
        var terms = under(rules(StartMode.GUN, 1_200_000, null));

        var seen = derive(terms, runner(1, read(1, ofMinutes(19), LINE), read(2, ofMinutes(21), LINE)));
        var tapped = derive(terms, runner(1, crossing(1, ofMinutes(19))));

        assertEquals("21:00", seen.result().mark());
        assertEquals(List.of(), doubts(seen));
        assertEquals(List.of(Doubt.TOO_FAST), doubts(tapped));
    }

    @Test
    void later_than_the_longest_time_nobody_is_timed_unless_an_official_accepts() {
        var terms = under(rules(StartMode.GUN, 0, 3_600_000L));

        var late = derive(terms, runner(1, crossing(1, ofMinutes(61))));
        var accepted = derive(terms, runner(1, accepted(crossing(1, ofMinutes(61)))));

        assertNull(late.result().outcome());
        assertEquals(List.of(CrossingState.OVER_MAXIMUM), states(late));
        assertEquals("1:01:00", accepted.result().mark());
    }

    @Test
    void a_reader_that_sees_a_finisher_again_asks_nobody() {
        var derived = derive(
                under(rules(StartMode.GUN, 0, null)),
                runner(1, read(1, ofMinutes(30), LINE), read(2, ofMinutes(40), LINE)));

        assertEquals(List.of(CrossingState.USED, CrossingState.AFTER_FINISH), states(derived));
        assertEquals(List.of(), doubts(derived));
    }

    @Test
    void a_backup_reader_counts_only_where_no_other_saw_the_runner_and_is_moved_to_the_line() {
        var terms = under(rules(StartMode.GUN, 0, null));

        var both = derive(terms, runner(1, read(1, ofMinutes(30), BACKUP), read(2, ofMinutes(31), LINE)));
        var alone = derive(terms, runner(1, read(1, ofMinutes(30), BACKUP)));

        assertEquals(1_860_000L, both.result().millis());
        assertEquals(1_798_500L, alone.result().millis());
    }

    @Test
    void splits_are_told_and_a_finish_without_a_required_one_is_doubted() {
        var terms = under(rules(StartMode.GUN, 0, null));

        var seen = derive(terms, runner(1, halfWay(1, ofMinutes(14)), crossing(2, ofMinutes(30))));
        var asked = derive(demanding(), runner(1, crossing(2, ofMinutes(30))));

        assertEquals(
                List.of(new ResultFact.Split("HALF", 840_000)), seen.result().splits());
        assertEquals(List.of(Doubt.MISSING_SPLIT), doubts(asked));
    }

    @Test
    void a_time_by_a_clock_that_cannot_be_trusted_waits() {
        var terms = under(rules(StartMode.GUN, 0, null));

        var held = derive(terms, runner(1, byBadClock(crossing(1, ofMinutes(30)))));
        var accepted = derive(terms, runner(1, accepted(byBadClock(crossing(1, ofMinutes(30))))));

        assertEquals(List.of(Doubt.CLOCK), doubts(held));
        assertEquals("30:00", accepted.result().mark());
    }

    @Test
    void an_official_time_stands_over_the_measured_one_and_the_crossing_stays_used() {
        var run = withOfficialTime(1_799_900, runner(1, crossing(1, ofMinutes(31))));

        var derived = derive(under(rules(StartMode.GUN, 0, null)), run);

        assertEquals("30:00", derived.result().mark());
        assertEquals("Read from the video", derived.result().reason());
        assertEquals(List.of(CrossingState.USED), states(derived));
    }

    @Test
    void an_official_time_needs_no_crossing() {
        var derived = derive(under(rules(StartMode.GUN, 0, null)), withOfficialTime(1_800_000, runner(1)));

        assertEquals(OutcomeKind.FINISHED, derived.result().outcome());
        assertEquals(Races.GUN.plusSeconds(1_800), derived.result().crossedAt());
    }

    private static TimingRules rules(StartMode mode, long minimum, @Nullable Long maximum) {
        return new TimingRules(
                15_000,
                300_000,
                900_000,
                minimum,
                maximum,
                10,
                mode,
                List.of(),
                List.of(new Reader(BACKUP, true, -1_500)));
    }

    private static Terms demanding() {
        return under(new TimingRules(
                15_000,
                300_000,
                900_000,
                0,
                null,
                10,
                StartMode.GUN,
                List.of(new SplitRule("HALF", 0, true)),
                List.of()));
    }
}
