package org.backstretch.athletics.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeriesRulesTest {
    private static final Scoring TABLE = new Scoring.ByTable(List.of(20, 15, 11, 8, 6, 5, 4, 3, 2, 1));
    private static final Scoring TEN_DOWN = new Scoring.Descending(10, 1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 6, 1);

    @Test
    void the_best_eight_of_nine_races_count() {
        var rules = new SeriesRules(TABLE, 8, 0, false);

        var score = rules.score(raceByRace(1, 1, 2, 2, 3, 3, 4, 4, 5));

        assertEquals(108, score.total());
        assertEquals(
                List.of(6L), score.dropped().stream().map(Contribution::score).toList());
    }

    @Test
    void a_place_beyond_the_table_scores_nothing() {
        assertEquals(1, TABLE.of(10, 0));
        assertEquals(0, TABLE.of(11, 0));
    }

    @Test
    void there_is_no_place_before_the_first() {
        assertThrows(IllegalArgumentException.class, () -> TABLE.of(0, 0));
        assertThrows(IllegalArgumentException.class, () -> TEN_DOWN.of(0, 0));
    }

    @Test
    void descending_points_never_fall_below_nothing() {
        var scoring = new Scoring.Descending(200, 1);

        assertEquals(200, scoring.of(1, 0));
        assertEquals(198, scoring.of(3, 0));
        assertEquals(0, scoring.of(400, 0));
    }

    @Test
    void two_races_on_one_day_count_as_the_better_of_them() {
        var rules = new SeriesRules(TABLE, 3, 2, false);
        var morning = new Contribution(new UUID(0, 1), FIRST_DAY, 2, 15);
        var evening = new Contribution(new UUID(0, 2), FIRST_DAY, 1, 20);

        var score = rules.score(List.of(morning, evening));

        assertEquals(20, score.total());
        assertEquals(List.of(morning), score.dropped());
        assertFalse(score.hasPosition(), "one day is not two");
    }

    @Test
    void a_position_takes_the_minimum_of_races() {
        var rules = new SeriesRules(TABLE, 4, 3, false);

        assertFalse(rules.score(raceByRace(1, 1)).hasPosition());
        assertTrue(rules.score(raceByRace(9, 9, 9)).hasPosition());
    }

    @Test
    void who_has_no_position_stands_behind_who_has_whatever_the_total() {
        var rules = new SeriesRules(TABLE, 4, 3, false);

        assertTrue(compared(rules, raceByRace(9, 9, 9), raceByRace(1, 1)) < 0);
    }

    @Test
    void nobody_has_a_position_without_a_finish() {
        assertFalse(new SeriesRules(TABLE, 4, 0, false).score(List.of()).hasPosition());
    }

    @Test
    void equal_totals_share_the_position_where_nothing_else_is_agreed() {
        var rules = new SeriesRules(TEN_DOWN, 2, 0, false);

        assertEquals(0, compared(rules, raceByRace(TEN_DOWN, 1, 3), raceByRace(TEN_DOWN, 2, 2)));
    }

    @Test
    void countback_gives_equal_totals_to_the_better_places() {
        var rules = new SeriesRules(TEN_DOWN, 2, 0, true);

        assertTrue(compared(rules, raceByRace(TEN_DOWN, 3, 1), raceByRace(TEN_DOWN, 2, 2)) < 0);
        assertEquals(0, compared(rules, raceByRace(TEN_DOWN, 3, 1), raceByRace(TEN_DOWN, 1, 3)));
    }

    @Test
    void countback_does_not_look_at_dropped_races() {
        var rules = new SeriesRules(TEN_DOWN, 2, 0, true);

        assertEquals(0, compared(rules, raceByRace(TEN_DOWN, 1, 2, 3), raceByRace(TEN_DOWN, 1, 2)));
    }

    @Test
    void countback_prefers_a_finish_that_scored_nothing_to_none() {
        var winnerOnly = new Scoring.ByTable(List.of(5));
        var rules = new SeriesRules(winnerOnly, 2, 0, true);

        assertTrue(compared(rules, raceByRace(winnerOnly, 1, 7), raceByRace(winnerOnly, 1)) < 0);
    }

    @Test
    void where_times_are_added_up_the_smallest_sum_of_most_days_leads() {
        var rules = new SeriesRules(new Scoring.Times(), 2, 0, false);
        var three = times(61_000, 60_000, 70_000);
        var slower = times(60_500, 61_500);
        var one = times(59_000);

        assertEquals(121_000, rules.score(three).total());
        assertTrue(compared(rules, three, slower) < 0);
        assertTrue(compared(rules, slower, one) < 0);
    }

    @Test
    void scoring_that_rewards_coming_last_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Scoring.Descending(10, -1));
        assertThrows(IllegalArgumentException.class, () -> new Scoring.ByTable(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new SeriesRules(TABLE, 0, 0, false));
    }

    private static int compared(SeriesRules rules, List<Contribution> one, List<Contribution> other) {
        return rules.order().compare(rules.score(one), rules.score(other));
    }

    /** Places from week to week, by the table. */
    private static List<Contribution> raceByRace(int... places) {
        return raceByRace(TABLE, places);
    }

    private static List<Contribution> raceByRace(Scoring scoring, int... places) {
        var races = new ArrayList<Contribution>();
        for (int place : places) {
            races.add(race(races.size(), place, scoring.of(place, 0)));
        }
        return races;
    }

    private static List<Contribution> times(long... millis) {
        var races = new ArrayList<Contribution>();
        for (long each : millis) {
            races.add(race(races.size(), 1, each));
        }
        return races;
    }

    private static Contribution race(int week, int place, long score) {
        return new Contribution(new UUID(0, week), FIRST_DAY.plusWeeks(week), place, score);
    }
}
