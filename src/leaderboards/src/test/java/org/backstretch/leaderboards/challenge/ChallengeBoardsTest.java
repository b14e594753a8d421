package org.backstretch.leaderboards.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.TeamMeasure;
import org.backstretch.contracts.ActivityFact;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.Fact;
import org.backstretch.kit.Ids;
import org.backstretch.leaderboards.Season;
import org.backstretch.leaderboards.log.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChallengeBoardsTest {
    private final Season season = new Season();
    private final UUID ada = Ids.next();
    private final UUID bea = Ids.next();
    private final UUID cem = Ids.next();
    private final UUID dov = Ids.next();
    private final UUID team = Ids.next();
    private final Fold fold = new Fold(0);

    ChallengeBoardsTest() {
        take(
                season.challenge(ChallengeFact.Status.OPEN, TeamMeasure.SUM, 0),
                season.person(ada, "Ada"),
                season.person(bea, "Bea"),
                season.person(cem, "Cem"),
                season.person(dov, "Dov"),
                season.team(team, "Retro Ghent"));
    }

    private void take(Fact... facts) {
        List.of(facts).forEach(fold::apply);
    }

    private List<String> rows(String view) {
        return fold.boards(new TreeMap<>()).board(season.challenge + "." + view).orElseThrow().standings().stream()
                .map(row -> (row.placeLabel() == null ? "-" : row.placeLabel()) + " " + row.name() + " " + row.score())
                .toList();
    }

    @Test
    void members_are_ranked_by_the_metres_they_ran_backward() {
        take(season.member(ada, null), season.member(bea, null), season.member(cem, null));
        take(
                season.run(bea, "2026-06-02", 3_000),
                season.run(bea, "2026-06-03", 3_000),
                season.run(ada, "2026-06-02", 5_000),
                season.run(Ids.next(), ada, Instant.parse("2026-06-04T08:00:00Z"), "UTC", 9_000, Direction.FORWARD));

        var members = rows("members");

        assertEquals(List.of("1 Bea 6000", "2 Ada 5000", "- Cem 0"), members);
    }

    @Test
    void equal_distances_share_a_place() {
        take(season.member(ada, null), season.member(bea, null), season.member(cem, null));
        take(
                season.run(ada, "2026-06-02", 5_000),
                season.run(bea, "2026-06-03", 5_000),
                season.run(cem, "2026-06-03", 4_000));

        var members = rows("members");

        assertEquals(List.of("1= Ada 5000", "1= Bea 5000", "3 Cem 4000"), members);
    }

    @Test
    void a_day_is_the_runner_s_own() {
        take(season.member(ada, null), season.member(bea, null));
        take(
                // 31 May in UTC, already June in Auckland; still June in Honolulu when UTC has July.
                season.run(
                        Ids.next(),
                        ada,
                        Instant.parse("2026-05-31T13:00:00Z"),
                        "Pacific/Auckland",
                        1_000,
                        Direction.BACKWARD),
                season.run(
                        Ids.next(),
                        bea,
                        Instant.parse("2026-07-01T09:30:00Z"),
                        "Pacific/Honolulu",
                        2_000,
                        Direction.BACKWARD),
                season.run(
                        Ids.next(),
                        bea,
                        Instant.parse("2026-07-01T10:30:00Z"),
                        "Pacific/Honolulu",
                        4_000,
                        Direction.BACKWARD));

        var members = rows("members");

        assertEquals(List.of("1 Bea 2000", "2 Ada 1000"), members);
    }

    @Test
    void what_is_late_or_not_counted_scores_nothing() {
        var start = Instant.parse("2026-06-10T10:00:00Z");
        take(season.member(ada, null));
        take(
                season.run(
                        Ids.next(),
                        ada,
                        start,
                        "UTC",
                        1_000,
                        Direction.BACKWARD,
                        Season.FINAL,
                        ActivityFact.Status.COUNTED),
                season.run(
                        Ids.next(),
                        ada,
                        start,
                        "UTC",
                        2_000,
                        Direction.BACKWARD,
                        Season.FINAL.plusMillis(1),
                        ActivityFact.Status.COUNTED),
                season.run(
                        Ids.next(),
                        ada,
                        start,
                        "UTC",
                        4_000,
                        Direction.BACKWARD,
                        start,
                        ActivityFact.Status.IN_REVIEW));

        var members = rows("members");

        assertEquals(List.of("1 Ada 1000"), members);
    }

    @Test
    void a_withdrawn_run_is_taken_back() {
        var run = Ids.next();
        var start = Instant.parse("2026-06-10T10:00:00Z");
        take(season.member(ada, null), season.run(ada, "2026-06-02", 5_000));
        take(season.run(run, ada, start, "UTC", 1_000, Direction.BACKWARD));
        assertEquals(List.of("1 Ada 6000"), rows("members"));

        take(season.run(run, ada, start, "UTC", 1_000, Direction.BACKWARD, start, ActivityFact.Status.WITHDRAWN));

        assertEquals(List.of("1 Ada 5000"), rows("members"));
    }

    @ParameterizedTest
    @CsvSource({"SUM,24000", "MEAN_ALL,6000", "MEAN_ACTIVE,8000", "TOP_N,18000", "MEDIAN,7000"})
    void the_team_board_follows_the_measure_the_challenge_names(TeamMeasure measure, long score) {
        take(season.challenge(ChallengeFact.Status.OPEN, measure, 0));
        take(season.member(ada, team), season.member(bea, team), season.member(cem, team), season.member(dov, team));
        take(
                season.run(ada, "2026-06-02", 10_000),
                season.run(bea, "2026-06-02", 8_000),
                season.run(cem, "2026-06-02", 6_000));

        var teams = rows("teams");

        assertEquals(List.of("1 Retro Ghent " + score), teams);
    }

    @Test
    void for_the_team_count_the_days_in_it_and_for_oneself_all() {
        var stay = Ids.next();
        var joined = LocalDate.parse("2026-06-10");
        var left = LocalDate.parse("2026-06-20");
        take(season.member(stay, ada, team, joined, left), season.member(Ids.next(), ada, null, left, null));
        take(
                season.run(ada, "2026-06-09", 1_000),
                season.run(ada, "2026-06-10", 2_000),
                season.run(ada, "2026-06-19", 4_000),
                season.run(ada, "2026-06-20", 8_000));

        var teams = rows("teams");

        assertEquals(List.of("1 Retro Ghent 6000"), teams);
        assertEquals(List.of("1 Ada 15000"), rows("members"));
    }

    @Test
    void who_left_keeps_what_was_run_before() {
        take(season.member(Ids.next(), ada, null, Season.FIRST, LocalDate.parse("2026-06-20")));
        take(season.run(ada, "2026-06-19", 4_000), season.run(ada, "2026-06-20", 8_000));

        var members = rows("members");

        assertEquals(List.of("1 Ada 4000"), members);
    }

    @Test
    void members_wait_for_their_names() {
        var early = Ids.next();
        take(season.member(early, null), season.run(early, "2026-06-02", 1_000));
        assertTrue(rows("members").isEmpty());
        assertEquals(1, fold.waiting());

        take(season.person(early, "Eve"));

        assertEquals(List.of("1 Eve 1000"), rows("members"));
        assertEquals(0, fold.waiting());
    }

    @Test
    void a_draft_has_no_boards() {
        take(season.challenge(ChallengeFact.Status.DRAFT, TeamMeasure.SUM, 0));

        var boards = fold.boards(new TreeMap<>()).of(season.challenge.toString());

        assertTrue(boards.isEmpty());
    }
}
