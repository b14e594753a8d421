package org.backstretch.leaderboards.challenge;

import static org.backstretch.contracts.ActivityFact.Status.COUNTED;
import static org.backstretch.contracts.ActivityFact.Status.REFUSED;
import static org.backstretch.contracts.ActivityFact.Status.WITHDRAWN;
import static org.backstretch.leaderboards.Season.FINAL;
import static org.backstretch.leaderboards.Season.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstretch.athletics.TeamMeasure;
import org.backstretch.contracts.ActivityFact.Saying;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.Fact;
import org.backstretch.kit.Ids;
import org.backstretch.leaderboards.Season;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.Visibility;
import org.backstretch.leaderboards.log.Fold;
import org.junit.jupiter.api.Test;

class EditionsTest {
    private static final Instant IN_TIME = Instant.parse("2026-06-20T10:00:00Z");
    private static final Instant LATER = FINAL.plusSeconds(60);

    private final Season season = new Season();
    private final UUID ada = Ids.next();
    private final UUID bea = Ids.next();
    private final UUID team = Ids.next();
    private final UUID run = Ids.next();
    private final Fold fold = new Fold(0);

    EditionsTest() {
        take(
                season.challenge(ChallengeFact.Status.OPEN, TeamMeasure.SUM, 0),
                season.person(ada, "Ada"),
                season.person(bea, "Bea"),
                season.team(team, "Retro Ghent"),
                season.member(ada, team),
                season.member(bea, team),
                season.run(bea, "2026-06-02", 3_000));
    }

    private void take(Fact... facts) {
        List.of(facts).forEach(fold::apply);
    }

    private void say(Saying... sayings) {
        take(season.said(run, ada, List.of(sayings)));
    }

    private Optional<Board> board(String view) {
        return fold.boards(new TreeMap<>()).board(season.challenge + "." + view);
    }

    private List<String> rows(String view) {
        return board(view).orElseThrow().standings().stream()
                .map(row -> row.placeLabel() + " " + row.name() + " " + row.score())
                .toList();
    }

    @Test
    void what_a_runner_says_after_the_final_instant_changes_nothing() {
        say(word(IN_TIME, 10, 5_000, COUNTED), word(LATER, 10, 9_000, COUNTED));
        assertEquals(List.of("1 Ada 5000", "2 Bea 3000"), rows("members"));

        say(word(IN_TIME, 10, 5_000, COUNTED), word(LATER, 10, 9_000, COUNTED), word(LATER, 10, 9_000, WITHDRAWN));

        assertEquals(List.of("1 Ada 5000", "2 Bea 3000"), rows("members"));
    }

    @Test
    void a_run_withdrawn_in_time_returns_the_score_before() {
        take(season.run(ada, "2026-06-03", 2_000));
        say(word(IN_TIME, 10, 5_000, COUNTED));
        assertEquals(List.of("1 Ada 7000", "2 Bea 3000"), rows("members"));
        assertEquals(List.of("1 Retro Ghent 10000"), rows("teams"));

        say(word(IN_TIME, 10, 5_000, COUNTED), word(FINAL, 10, 5_000, WITHDRAWN));

        assertEquals(List.of("1 Bea 3000", "2 Ada 2000"), rows("members"));
        assertEquals(List.of("1 Retro Ghent 5000"), rows("teams"));
    }

    @Test
    void what_is_first_told_after_the_final_instant_is_late_until_the_organizer_takes_it_in() {
        say(word(LATER, 10, 5_000, COUNTED));
        assertEquals(List.of("1 Bea 3000", "null Ada 0"), rows("members"));

        say(word(LATER, 10, 5_000, COUNTED), season.ruling(LATER, 10, 5_000, COUNTED, "Her phone was stolen"));

        assertEquals(List.of("1 Ada 5000", "2 Bea 3000"), rows("members"));
        assertEquals(List.of("1 Bea 3000", "null Ada 0"), rows("members.edition-1"));
    }

    @Test
    void an_organizer_s_word_before_the_final_instant_counts_and_makes_no_edition() {
        say(word(IN_TIME, 10, 5_000, COUNTED), season.ruling(FINAL, 10, 2_000, COUNTED, "A lap too many"));

        assertEquals(List.of("1 Bea 3000", "2 Ada 2000"), rows("members"));
        assertEquals(1, board("members").orElseThrow().heading().edition());
        assertTrue(board("members.edition-1").isEmpty());
    }

    @Test
    void a_correction_after_the_final_instant_makes_edition_2_and_edition_1_reads_as_before() {
        say(word(IN_TIME, 10, 5_000, COUNTED));
        var members = rows("members");
        var teams = rows("teams");

        say(word(IN_TIME, 10, 5_000, COUNTED), season.ruling(LATER, 10, 1_000, COUNTED, "The loop is 200 m"));

        assertEquals(List.of("1 Bea 3000", "2 Ada 1000"), rows("members"));
        assertEquals(List.of("1 Retro Ghent 4000"), rows("teams"));
        assertEquals(members, rows("members.edition-1"));
        assertEquals(teams, rows("teams.edition-1"));
    }

    @Test
    void each_edition_says_when_it_was_made_and_why() {
        var ruling = season.ruling(LATER, 10, 1_000, COUNTED, "The loop is 200 m");
        var refusal = season.ruling(LATER.plusSeconds(1), 10, 1_000, REFUSED, "Run forward");
        say(word(IN_TIME, 10, 5_000, COUNTED), ruling, refusal);

        var newest = board("members").orElseThrow().heading();

        assertEquals(FINAL, newest.finalAt());
        assertEquals(3, newest.edition());
        assertEquals(refusal.at(), newest.correctedAt());
        assertEquals("Run forward", newest.correction());
        var second = board("members.edition-2").orElseThrow().heading();
        assertEquals(2, second.edition());
        assertEquals("The loop is 200 m", second.correction());
        assertEquals(List.of("1 Bea 3000", "2 Ada 1000"), rows("members.edition-2"));
        assertEquals(List.of("1 Bea 3000", "null Ada 0"), rows("members"));
    }

    @Test
    void a_correction_that_arrives_late_takes_its_place_among_the_others() {
        var other = Ids.next();
        take(season.said(
                other,
                bea,
                List.of(
                        word(IN_TIME, 11, 4_000, COUNTED),
                        season.ruling(LATER.plusSeconds(9), 11, 1_000, COUNTED, "Second"))));
        assertEquals(List.of("1 Bea 4000", "null Ada 0"), rows("members"));

        say(word(IN_TIME, 10, 5_000, COUNTED), season.ruling(LATER, 10, 6_000, COUNTED, "First"));

        assertEquals(List.of("1 Bea 7000", "2 Ada 5000"), rows("members.edition-1"));
        assertEquals(List.of("1 Bea 7000", "2 Ada 6000"), rows("members.edition-2"));
        assertEquals(List.of("1 Ada 6000", "2 Bea 4000"), rows("members"));
    }

    @Test
    void the_organizer_of_another_challenge_changes_nothing_here() {
        say(word(IN_TIME, 10, 5_000, COUNTED), Season.saying(LATER, Ids.next(), "Elsewhere", 10, 1, COUNTED));

        assertEquals(List.of("1 Ada 5000", "2 Bea 3000"), rows("members"));
        assertTrue(board("members.edition-1").isEmpty());
    }

    @Test
    void of_many_editions_the_first_and_the_latest_stay_readable() {
        var words = Stream.concat(
                Stream.of(word(IN_TIME, 10, 5_000, COUNTED)),
                IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> season.ruling(LATER.plusSeconds(i), 10, i, COUNTED, "Correction " + i)));

        say(words.toArray(Saying[]::new));

        assertEquals(61, board("members").orElseThrow().heading().edition());
        assertEquals(List.of("1 Ada 5000", "2 Bea 3000"), rows("members.edition-1"));
        assertFalse(board("members.edition-11").isPresent());
        assertEquals(List.of("1 Bea 3000", "2 Ada 11"), rows("members.edition-12"));
        assertEquals(List.of("1 Bea 3000", "2 Ada 59"), rows("members.edition-60"));
    }

    @Test
    void who_joins_after_the_last_day_is_not_shown_and_who_leaves_after_it_stays() {
        var stay = Ids.next();
        var cem = Ids.next();
        take(season.person(cem, "Cem"), season.member(stay, cem, team, Season.LAST, null));
        var before = board("teams").orElseThrow();

        take(
                season.member(Ids.next(), Ids.next(), team, Season.LAST.plusDays(1), null),
                season.member(stay, cem, team, Season.LAST, Season.LAST.plusDays(1)));

        assertSame(before, board("teams").orElseThrow());
        assertEquals(3, before.standings().getFirst().members());
    }

    @Test
    void the_boards_of_a_challenge_for_its_members_are_for_members() {
        take(season.challenge(ChallengeFact.Status.OPEN, TeamMeasure.SUM, 0, ChallengeFact.Visibility.MEMBERS));

        var heading = board("members").orElseThrow().heading();

        assertEquals(Visibility.MEMBERS, heading.visibility());
    }

    @Test
    void a_run_changes_its_runner_s_row_and_team_and_leaves_other_boards_the_same_objects() {
        var other = new Season();
        take(other.challenge(ChallengeFact.Status.OPEN, TeamMeasure.SUM, 0), other.member(bea, null));
        var untouched =
                fold.boards(new TreeMap<>()).board(other.challenge + ".members").orElseThrow();

        say(word(IN_TIME, 10, 5_000, COUNTED));

        assertEquals(List.of("1 Retro Ghent 8000"), rows("teams"));
        assertSame(
                untouched,
                fold.boards(new TreeMap<>()).board(other.challenge + ".members").orElseThrow());
    }
}
