package org.backstretch.leaderboards.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.FactType;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.kit.Ids;
import org.backstretch.leaderboards.Meet;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.Standing;
import org.backstretch.leaderboards.board.Visibility;
import org.backstretch.leaderboards.log.Fold;
import org.junit.jupiter.api.Test;

class RaceBoardsTest {
    private final Meet meet = new Meet();
    private final UUID ada = Ids.next();
    private final UUID bea = Ids.next();
    private final UUID cem = Ids.next();
    private final UUID dov = Ids.next();
    private final Fold fold = new Fold(0);

    RaceBoardsTest() {
        take(
                meet.event(EventFact.Status.OPEN),
                meet.race(),
                meet.entry(ada, "10", Direction.BACKWARD, Sex.F),
                meet.entry(bea, "9", Direction.BACKWARD, Sex.F),
                meet.entry(cem, "2", Direction.BACKWARD, Sex.M),
                meet.entry(dov, "1", Direction.FORWARD, Sex.M));
    }

    private void take(Fact... facts) {
        List.of(facts).forEach(fold::apply);
    }

    private Board board(String view) {
        return fold.boards(new TreeMap<>()).board(meet.race + "." + view).orElseThrow();
    }

    private List<String> places(String view) {
        return board(view).standings().stream()
                .map(row -> (row.placeLabel() == null ? "-" : row.placeLabel()) + " " + row.bib())
                .toList();
    }

    @Test
    void before_the_gun_everybody_stands_there_in_the_order_of_bibs() {
        var board = places("backward");

        assertEquals(List.of("- 2", "- 9", "- 10"), board);
    }

    @Test
    void finishers_come_first_then_who_is_out_then_who_stopped() {
        take(meet.finish(ada, 1_500_000, 0), meet.outcome(cem, OutcomeKind.DID_NOT_FINISH, 0));

        var board = board("backward");

        assertEquals(List.of("1 10", "- 9", "- 2"), places("backward"));
        assertEquals(1, board.finished());
        assertEquals(1, board.stillOut());
        assertEquals("DNF", board.standings().getLast().status());
    }

    @Test
    void each_direction_is_ranked_by_itself() {
        take(meet.finish(ada, 1_500_000, 0), meet.finish(dov, 900_000, 0));

        var forward = places("forward");

        assertEquals(List.of("1 1"), forward);
        assertEquals("1 10", places("backward").getFirst());
    }

    @Test
    void a_dead_heat_shares_a_place_and_the_next_is_skipped() {
        var heat = Ids.next();
        take(
                meet.finish(ada, 1_500_000, 0, heat),
                meet.finish(cem, 1_500_000, 0, heat),
                meet.finish(bea, 1_500_001, 0));

        var board = places("backward");

        assertEquals(List.of("1= 10", "1= 2", "3 9"), board);
    }

    @Test
    void the_gap_is_to_the_first_of_the_same_board() {
        take(meet.finish(cem, 1_400_000, 0), meet.finish(ada, 1_500_000, 0), meet.finish(bea, 1_500_300, 0));

        var women = board("backward.sex-F");

        assertEquals(List.of("1 10", "2 9"), places("backward.sex-F"));
        assertEquals(
                List.of(0L, 300L),
                women.standings().stream().map(Standing::gapMillis).toList());
    }

    @Test
    void there_is_a_board_for_each_sex_category_and_club_that_takes_part() {
        var club = Ids.next();
        take(
                meet.club(club, "Retro Ghent"),
                meet.club(Ids.next(), "Nobody Runs"),
                meet.entry(ada, "10", Direction.BACKWARD, Sex.F, "45+", club, EntryFact.Status.CONFIRMED));

        var ids = fold.boards(new TreeMap<>()).of(meet.race.toString()).orElseThrow().all().stream()
                .map(board -> board.id().substring(37))
                .toList();

        assertEquals(
                List.of(
                        "backward",
                        "backward.sex-F",
                        "backward.sex-M",
                        "backward.category-45~2b",
                        "backward.category-OPEN",
                        "backward.club-" + club,
                        "forward",
                        "forward.sex-M",
                        "forward.category-OPEN"),
                ids);
    }

    @Test
    void who_withdraws_before_the_race_leaves_the_board() {
        take(meet.entry(ada, "10", Direction.BACKWARD, Sex.F, "OPEN", null, EntryFact.Status.WITHDRAWN));

        var board = places("backward");

        assertEquals(List.of("- 2", "- 9"), board);
    }

    @Test
    void an_outcome_taken_back_puts_the_runner_out_again() {
        take(meet.outcome(ada, OutcomeKind.DISQUALIFIED, 0));
        assertEquals("IRR-2", board("backward").of(ada).orElseThrow().rule());

        take(meet.outcome(ada, null, 0));

        assertNull(board("backward").of(ada).orElseThrow().outcome());
    }

    @Test
    void who_was_withdrawn_but_has_an_outcome_stays_on_the_list() {
        take(
                meet.entry(ada, "10", Direction.BACKWARD, Sex.F, "OPEN", null, EntryFact.Status.WITHDRAWN),
                meet.finish(ada, 1_500_000, 0));

        var board = places("backward");

        assertEquals(List.of("1 10", "- 2", "- 9"), board);
    }

    @Test
    void a_race_derived_anew_changes_all_at_once() {
        take(meet.finish(ada, 1_500_000, 0), meet.finish(bea, 1_500_300, 0));
        var before = board("backward").version();

        take(meet.finish(bea, 1_440_300, 1), meet.state(Stage.RUNNING, 1, 2));
        assertEquals(1_500_300, board("backward").of(bea).orElseThrow().millis());
        assertEquals(List.of("1 10", "2 9", "- 2"), places("backward"));
        take(meet.finish(ada, 1_441_000, 1));

        assertEquals(List.of("1 9", "2 10", "- 2"), places("backward"));
        assertNotEquals(before, board("backward").version());
    }

    @Test
    void after_a_race_was_derived_anew_single_results_come_at_once_again() {
        take(meet.finish(ada, 1_500_000, 0), meet.finish(ada, 1_440_000, 1), meet.state(Stage.RUNNING, 1, 1));

        take(meet.finish(bea, 1_439_000, 1));

        assertEquals(List.of("1 9", "2 10", "- 2"), places("backward"));
    }

    @Test
    void boards_of_drafts_are_for_officials_and_withdrawn_races_have_none() {
        take(meet.event(EventFact.Status.DRAFT));
        assertEquals(Visibility.OFFICIALS, board("backward").heading().visibility());

        take(meet.event(EventFact.Status.OPEN), meet.race(true));

        assertTrue(fold.boards(new TreeMap<>()).of(meet.race.toString()).isEmpty());
    }

    @Test
    void facts_that_come_before_what_they_refer_to_wait_and_are_counted() {
        var early = Ids.next();
        take(meet.finish(early, 1_300_000, 0));
        fold.boards(new TreeMap<>());
        assertEquals(1, fold.waiting());

        take(meet.entry(early, "77", Direction.BACKWARD, Sex.X));

        assertEquals("1 77", places("backward").getFirst());
        assertEquals(0, fold.waiting());
    }

    @Test
    void a_point_on_the_course_has_a_board_by_the_time_since_the_own_start() {
        take(
                meet.raceWithSplit(),
                meet.deadHeat(ada, 1_500_000, 0, Ids.next(), 1),
                meet.deadHeat(cem, 1_400_000, 0, Ids.next(), 2));

        var half = board("backward.split-half");

        assertEquals(List.of("1 2", "2 10"), places("backward.split-half"));
        assertEquals(
                List.of(700_000L, 750_000L),
                half.standings().stream().map(Standing::millis).toList());
        assertEquals("Backward Half way", half.heading().name());
    }

    @Test
    void who_is_disqualified_is_taken_out_at_every_point() {
        take(
                meet.raceWithSplit(),
                meet.deadHeat(ada, 1_500_000, 0, Ids.next(), 1),
                meet.deadHeat(cem, 1_400_000, 0, Ids.next(), 2));

        take(meet.outcome(cem, OutcomeKind.DISQUALIFIED, 0));

        assertEquals(List.of("1 10"), places("backward.split-half"));
    }

    @Test
    void a_point_that_is_taken_off_the_course_has_no_board() {
        take(meet.raceWithSplit(), meet.deadHeat(ada, 1_500_000, 0, Ids.next(), 1));
        assertEquals(List.of("1 10"), places("backward.split-half"));

        take(meet.race());

        assertTrue(fold.boards(new TreeMap<>())
                .board(meet.race + ".backward.split-half")
                .isEmpty());
    }

    @Test
    void when_the_first_of_a_dead_heat_is_taken_back_the_others_stand_where_they_crossed() {
        var heat = Ids.next();
        take(
                meet.deadHeat(ada, 1_500_000, 0, heat, 1),
                meet.deadHeat(bea, 1_500_000, 0, Ids.next(), 2),
                meet.deadHeat(cem, 1_500_000, 0, heat, 3));
        assertEquals(List.of("1= 10", "1= 2", "3 9"), places("backward"));

        take(meet.outcome(ada, null, 0));

        assertEquals(List.of("1 9", "2 2", "- 10"), places("backward"));
    }

    @Test
    void an_entry_that_is_purged_leaves_and_may_come_again() {
        var finish = meet.finish(ada, 1_500_000, 0);
        var entry = meet.entry(ada, "10", Direction.BACKWARD, Sex.F);
        take(finish);
        var before = board("backward").version();

        fold.purge(FactType.ENTRY, ada, entry.revision());
        assertEquals(List.of("- 2", "- 9"), places("backward"));
        take(entry);
        assertEquals(List.of("- 2", "- 9"), places("backward"));
        take(meet.entry(ada, "10", Direction.BACKWARD, Sex.F));

        assertEquals(before, board("backward").version());
    }

    @Test
    void one_result_leaves_the_boards_of_others_the_same_objects() {
        take(meet.finish(ada, 1_500_000, 0));
        var forward = board("forward");
        var men = board("backward.sex-M");

        take(meet.finish(bea, 1_600_000, 0));

        assertSame(forward, board("forward"));
        assertSame(men, board("backward.sex-M"));
    }

    @Test
    void the_boards_of_a_draft_that_opens_say_so() {
        take(meet.event(EventFact.Status.DRAFT));
        var draft = board("backward");

        take(meet.event(EventFact.Status.OPEN));

        assertEquals(Visibility.PUBLIC, board("backward").heading().visibility());
        assertNotEquals(draft.version(), board("backward").version());
    }

    @Test
    void a_race_in_rehearsal_is_for_officials_only_until_it_is_hidden_and_empty_then() {
        take(meet.rehearsal(Stage.RUNNING, 1, 0), meet.finish(ada, 1_500_000, 1));
        var rehearsed = board("backward");
        assertEquals(Visibility.OFFICIALS, rehearsed.heading().visibility());
        assertEquals(1, rehearsed.finished());

        take(meet.hidden(2, 1));

        var hidden = board("backward");
        assertEquals(Visibility.PUBLIC, hidden.heading().visibility());
        assertEquals(0, hidden.finished());
    }

    @Test
    void a_result_of_a_rehearsal_is_not_shown_before_the_rehearsal_is_told() {
        take(meet.finish(ada, 1_500_000, 1));

        assertEquals(0, board("backward").finished());
    }

    @Test
    void a_rehearsal_that_becomes_real_is_for_everybody_as_it_stands() {
        take(meet.rehearsal(Stage.OFFICIAL, 1, 0), meet.finish(ada, 1_500_000, 1));

        take(meet.state(Stage.OFFICIAL, 1, 0));

        assertEquals(Visibility.PUBLIC, board("backward").heading().visibility());
        assertEquals(1, board("backward").finished());
    }
}
