package org.backstretch.athletics.judge;

import static org.backstretch.athletics.judge.InfringementKind.COMPANION;
import static org.backstretch.athletics.judge.InfringementKind.DIRECTION;
import static org.backstretch.athletics.judge.InfringementKind.LANE;
import static org.backstretch.athletics.judge.InfringementKind.NO_WAY_GIVEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.rule.Companion;
import org.backstretch.athletics.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JudgementTest {
    private static final Instant GUN = Instant.parse("2026-07-01T10:00:00Z");
    private static final UUID ADA = new UUID(0, 1);
    private static final UUID BEA = new UUID(0, 2);

    @Test
    void at_home_turning_round_warns_then_costs_ten_seconds_then_disqualifies() {
        var judgement = judged(RuleSet.HOUSE, report(3, DIRECTION), report(1, DIRECTION), report(2, DIRECTION));

        assertEquals(
                List.of(
                        "turned round, report 1: warning",
                        "turned round, report 2: 10 s",
                        "turned round, report 3: disqualified by IRR-2"),
                texts(judgement));
        assertEquals(1, judgement.warnings());
        assertEquals(10_000, judgement.penaltyMillis());
        assertEquals(
                Optional.of(new Disqualification("IRR-2", "turned round, report 3")), judgement.disqualification());
    }

    @ParameterizedTest
    @CsvSource({"DIRECTION,IRR-2", "LANE,IRR-3", "NO_WAY_GIVEN,IRR-4"})
    void the_championships_disqualify_at_the_first_report(InfringementKind kind, String rule) {
        var judgement = judged(RuleSet.IRR_2016, report(1, kind));

        assertEquals(Optional.of(rule), judgement.disqualification().map(Disqualification::rule));
    }

    @Test
    void world_athletics_knows_lanes_but_no_direction() {
        assertEquals(
                List.of("turned round, report 1: no consequence"), texts(judged(RuleSet.WA, report(1, DIRECTION))));
        assertEquals(
                List.of("gave no way to a runner overtaking, report 1: no consequence"),
                texts(judged(RuleSet.WA, report(1, NO_WAY_GIVEN))));
        assertEquals(
                List.of("left the lane or obstructed, report 1: disqualified by IRR-3"),
                texts(judged(RuleSet.WA, report(1, LANE))));
    }

    @Test
    void a_forward_runner_cannot_run_the_wrong_way_round() {
        var forward = new JudgedRunner(ADA, Direction.FORWARD, false);

        var judgement = Judgement.of(RuleSet.IRR_2016, forward, List.of(report(1, DIRECTION), report(2, LANE)));

        assertEquals(
                List.of(
                        "turned round, report 1: no consequence",
                        "left the lane or obstructed, report 1: disqualified by IRR-3"),
                texts(judgement));
    }

    @Test
    void reports_are_counted_for_each_kind_by_itself() {
        var judgement = judged(RuleSet.HOUSE, report(1, DIRECTION), report(2, LANE), report(3, NO_WAY_GIVEN));

        assertEquals(3, judgement.warnings());
        assertEquals(0, judgement.penaltyMillis());
        assertEquals(Optional.empty(), judgement.disqualification());
    }

    @Test
    void what_is_undone_counts_nothing_and_moves_the_later_ones_up() {
        var judgement = judged(RuleSet.HOUSE, report(1, DIRECTION).undone(), report(2, DIRECTION));

        assertEquals(List.of("turned round, report 1: warning"), texts(judgement));
    }

    @Test
    void what_nobody_confirmed_means_nothing_yet() {
        var tapped = new Infringement(new UUID(9, 1), ADA, DIRECTION, GUN, 1, Infringement.State.REPORTED);

        assertEquals(List.of(), judged(RuleSet.IRR_2016, tapped).rulings());
    }

    @Test
    void one_report_that_arrives_twice_is_one() {
        assertEquals(
                1,
                judged(RuleSet.HOUSE, report(1, DIRECTION), report(1, DIRECTION))
                        .warnings());
    }

    @Test
    void two_reports_with_one_id_are_refused() {
        assertThrows(
                IllegalArgumentException.class, () -> judged(RuleSet.HOUSE, report(1, DIRECTION), report(1, LANE)));
    }

    @Test
    void reports_about_others_are_not_ones_own() {
        var other = Infringement.confirmed(new UUID(9, 1), BEA, DIRECTION, GUN);

        assertEquals(List.of(), judged(RuleSet.IRR_2016, other).rulings());
    }

    @Test
    void the_first_disqualification_is_the_one_that_shows() {
        var judgement = judged(RuleSet.IRR_2016, report(2, DIRECTION), report(1, LANE));

        assertEquals(Optional.of("IRR-3"), judgement.disqualification().map(Disqualification::rule));
    }

    @Test
    void the_first_false_start_of_a_championship_restarts_and_any_later_one_disqualifies() {
        var reports = List.of(falseStart(1, BEA, 1), falseStart(2, ADA, 2));

        assertEquals(
                List.of("false start 1 of the race: no consequence"),
                texts(Judgement.of(RuleSet.IRR_2016, backward(BEA), reports)));
        assertEquals(
                List.of("false start 2 of the race: disqualified by IRR-6"),
                texts(Judgement.of(RuleSet.IRR_2016, backward(ADA), reports)));
    }

    @Test
    void at_home_a_warning_comes_before_the_restart() {
        var judgement = judged(RuleSet.HOUSE, falseStart(1, ADA, 1), falseStart(2, ADA, 2), falseStart(3, ADA, 3));

        assertEquals(
                List.of(
                        "false start 1 of the race: warning",
                        "false start 2 of the race: no consequence",
                        "false start 3 of the race: disqualified by IRR-6"),
                texts(judgement));
    }

    @Test
    void world_athletics_disqualifies_for_the_first() {
        var judgement = judged(RuleSet.WA, falseStart(1, ADA, 1));

        assertEquals(Optional.of("IRR-6"), judgement.disqualification().map(Disqualification::rule));
    }

    @Test
    void who_leaves_too_soon_together_causes_one_false_start() {
        var reports = List.of(falseStart(1, ADA, 1), falseStart(2, BEA, 1));

        assertEquals(
                Optional.empty(),
                Judgement.of(RuleSet.IRR_2016, backward(BEA), reports).disqualification());
    }

    @Test
    void a_false_start_that_two_judges_saw_is_one() {
        var judgement = judged(RuleSet.HOUSE, falseStart(1, ADA, 1), falseStart(2, ADA, 1));

        assertEquals(List.of("false start 1 of the race: warning"), texts(judgement));
    }

    @Test
    void a_false_start_comes_before_what_happened_in_the_race() {
        var judgement = judged(RuleSet.IRR_2016, report(1, LANE), falseStart(1, BEA, 1), falseStart(2, ADA, 2));

        assertEquals(Optional.of("IRR-6"), judgement.disqualification().map(Disqualification::rule));
    }

    @Test
    void a_false_start_that_is_undone_was_none() {
        var judgement = judged(RuleSet.IRR_2016, falseStart(1, BEA, 1).undone(), falseStart(2, ADA, 2));

        assertEquals(Optional.empty(), judgement.disqualification());
    }

    @ParameterizedTest
    @CsvSource({"NONE,true,1", "BY_PERMIT,false,1", "BY_PERMIT,true,0", "ALLOWED,false,0", "REQUIRED,true,1"})
    void a_companion_is_judged_by_the_policy(Companion policy, boolean permitted, int warnings) {
        var judgement = Judgement.of(
                withCompanion(policy),
                new JudgedRunner(ADA, Direction.BACKWARD, permitted),
                List.of(report(1, COMPANION)));

        assertEquals(warnings, judgement.warnings());
    }

    @Test
    void world_athletics_warns_of_assistance_first() {
        var judgement = judged(RuleSet.WA, report(1, COMPANION), report(2, COMPANION));

        assertEquals(1, judgement.warnings());
        assertEquals(Optional.of("COMPANION"), judgement.disqualification().map(Disqualification::rule));
    }

    @ParameterizedTest
    @EnumSource(
            value = InfringementKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FALSE_START"})
    void only_false_starts_belong_to_an_attempt(InfringementKind kind) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Infringement(ADA, ADA, kind, GUN, 2, Infringement.State.CONFIRMED));
    }

    private static RuleSet withCompanion(Companion policy) {
        RuleSet house = RuleSet.HOUSE;
        return new RuleSet(
                house.name(),
                house.version(),
                house.officialTime(),
                house.categoryTime(),
                house.agePolicy(),
                house.mastersFromBirthday(),
                policy,
                house.falseStarts(),
                house.directionLimits(),
                house.protestMinutes(),
                house.secondPersonChecks());
    }

    private static Judgement judged(RuleSet rules, Infringement... reports) {
        return Judgement.of(rules, backward(ADA), List.of(reports));
    }

    private static JudgedRunner backward(UUID entry) {
        return new JudgedRunner(entry, Direction.BACKWARD, false);
    }

    private static List<String> texts(Judgement judgement) {
        var texts = new ArrayList<String>();
        judgement.rulings().forEach(ruling -> texts.add(ruling.text()));
        return texts;
    }

    /** Of Ada, that many minutes after the gun. */
    private static Infringement report(int minute, InfringementKind kind) {
        return Infringement.confirmed(new UUID(9, minute), ADA, kind, GUN.plusSeconds(60L * minute));
    }

    private static Infringement falseStart(int number, UUID entry, int attempt) {
        return Infringement.falseStart(new UUID(8, number), entry, attempt, GUN.minusSeconds(600L / attempt));
    }
}
