package org.backstretch.leaderboards.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.contracts.SeriesFact;
import org.backstretch.kit.Ids;
import org.backstretch.leaderboards.RaceDay;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.Visibility;
import org.backstretch.leaderboards.log.Fold;
import org.junit.jupiter.api.Test;

class SeriesBoardsTest {
    private final UUID series = Ids.next();
    private final RaceDay first = RaceDay.of5Km("2026-06-03");
    private final RaceDay second = RaceDay.of5Km("2026-06-10");
    private final UUID ada = Ids.next();
    private final UUID bea = Ids.next();
    private final UUID adaFirst = Ids.next();
    private final UUID beaFirst = Ids.next();
    private final UUID adaSecond = Ids.next();
    private final UUID beaSecond = Ids.next();
    private final Fold fold = new Fold(0);

    SeriesBoardsTest() {
        first.open().forEach(fold::apply);
        second.open().forEach(fold::apply);
        take(
                first.entry(adaFirst, ada, Sex.F),
                first.entry(beaFirst, bea, Sex.F),
                second.entry(adaSecond, ada, Sex.F),
                second.entry(beaSecond, bea, Sex.F),
                RaceDay.series(series, 1, 2, 1, first, second));
    }

    private void take(Fact... facts) {
        List.of(facts).forEach(fold::apply);
    }

    private Board board(String view) {
        return fold.boards(new TreeMap<>()).board(series + "." + view).orElseThrow();
    }

    /** As "place name score". */
    private List<String> standings(String view) {
        return board(view).standings().stream()
                .map(row -> row.placeLabel() + " " + who(row.competitorId(), row.name()) + " " + row.score())
                .toList();
    }

    private String who(UUID id, String name) {
        return id.equals(ada) ? "Ada" : id.equals(bea) ? "Bea" : name;
    }

    private void runBoth() {
        take(
                first.finish(adaFirst, 1_500_000),
                first.finish(beaFirst, 1_600_000),
                first.stage(Stage.OFFICIAL),
                second.finish(beaSecond, 1_500_000),
                second.finish(adaSecond, 1_600_000),
                second.stage(Stage.PROVISIONAL));
    }

    @Test
    void a_series_is_there_before_anybody_has_run() {
        var board = board("backward");

        assertEquals(0, board.size());
        assertEquals("Midweek, backward", board.heading().name());
    }

    @Test
    void a_race_counts_once_it_is_provisional() {
        take(first.finish(adaFirst, 1_500_000), first.stage(Stage.RUNNING));
        var running = standings("backward");

        take(first.stage(Stage.PROVISIONAL));

        assertEquals(List.of(), running);
        assertEquals(List.of("1 Ada 10"), standings("backward"));
    }

    @Test
    void a_race_that_is_run_again_counts_no_more() {
        runBoth();
        board("backward");

        take(second.stage(Stage.RUNNING));

        assertEquals(List.of("1 Ada 10", "2 Bea 9"), standings("backward"));
    }

    @Test
    void a_rehearsal_never_counts_until_it_becomes_real() {
        runBoth();
        board("backward");

        take(second.rehearsal(Stage.OFFICIAL));
        assertEquals(List.of("1 Ada 10", "2 Bea 9"), standings("backward"));

        take(second.stage(Stage.OFFICIAL));
        assertEquals(List.of("1= Ada 19", "1= Bea 19"), standings("backward"));
    }

    @Test
    void equal_totals_share_the_position() {
        runBoth();

        assertEquals(
                List.of("1= Ada 19", "1= Bea 19"),
                standings("backward").stream().sorted().toList());
        assertEquals(2, standings("backward.sex-F").size());
    }

    @Test
    void who_is_disqualified_gives_the_points_back_and_the_others_move_up() {
        runBoth();
        board("backward");

        take(first.disqualified(adaFirst));

        assertEquals(List.of("1 Bea 20", "2 Ada 9"), standings("backward"));
    }

    @Test
    void a_disqualification_undone_gives_the_points_back() {
        runBoth();
        take(first.disqualified(adaFirst));
        assertEquals(List.of("1 Bea 20", "2 Ada 9"), standings("backward"));

        take(first.finish(adaFirst, 1_500_000));

        assertEquals(
                List.of("1= Ada 19", "1= Bea 19"),
                standings("backward").stream().sorted().toList());
    }

    @Test
    void a_late_entry_scores_with_the_result_that_waited_for_it() {
        runBoth();
        var cleo = Ids.next();
        var entry = Ids.next();
        take(first.finish(entry, 1_400_000));
        assertEquals(2, standings("backward").size());

        take(first.entry(entry, cleo, Sex.F));

        assertEquals(3, standings("backward").size());
        assertEquals(10, board("backward").of(cleo).orElseThrow().score());
    }

    @Test
    void who_was_entered_among_the_wrong_sex_scores_among_the_right_one() {
        runBoth();
        assertEquals(2, standings("backward.sex-F").size());

        take(first.entry(beaFirst, bea, Sex.M), second.entry(beaSecond, bea, Sex.M));

        assertEquals(List.of("1 Ada 20"), standings("backward.sex-F"));
        assertEquals(List.of("1 Bea 20"), standings("backward.sex-M"));
    }

    @Test
    void a_row_tells_race_by_race_what_counts() {
        runBoth();
        take(RaceDay.series(series, 2, 1, 1, first, second));

        var ofAda = board("backward").of(ada).orElseThrow().contributions();

        assertEquals(
                List.of(first.race, second.race),
                ofAda.stream().map(each -> each.of()).toList());
        assertEquals(
                List.of(true, false), ofAda.stream().map(each -> each.counts()).toList());
        assertEquals(List.of(1, 2), ofAda.stream().map(each -> each.place()).toList());
    }

    @Test
    void who_has_not_run_often_enough_has_no_position_yet() {
        take(RaceDay.series(series, 2, 2, 2, first, second));
        runBoth();
        take(second.disqualified(beaSecond));

        assertEquals(List.of("1 Ada 20", "null Bea 9"), standings("backward"));
    }

    @Test
    void each_direction_stands_by_itself() {
        take(second.entry(adaSecond, ada, null, "Ada", Sex.F, "OPEN", Direction.FORWARD));
        runBoth();

        assertEquals(List.of("1 Bea 19", "2 Ada 10"), standings("backward"));
        assertEquals(List.of("1 Ada 10"), standings("forward"));
    }

    @Test
    void without_an_account_the_same_name_of_the_same_club_is_the_same_runner() {
        var club = Ids.next();
        take(
                first.entry(adaFirst, null, club, "Ada Roos", Sex.F, "OPEN", Direction.BACKWARD),
                second.entry(adaSecond, null, club, "Ada Roos", Sex.F, "45+", Direction.BACKWARD),
                first.entry(beaFirst, null, club, "Bea Roos", Sex.F, "OPEN", Direction.BACKWARD),
                second.entry(beaSecond, null, null, "Bea Roos", Sex.F, "OPEN", Direction.BACKWARD));
        runBoth();

        assertEquals(List.of("1 Ada Roos 19", "2 Bea Roos 10", "3 Bea Roos 9"), standings("backward"));
        assertEquals(List.of("1 Ada Roos 19"), standings("backward.category-45~2b"));
    }

    @Test
    void two_of_one_name_in_one_race_are_two_and_nobody_without_a_name_is_taken_for_another() {
        take(
                first.entry(adaFirst, null, null, "Ada Roos", Sex.F, "OPEN", Direction.BACKWARD),
                first.entry(beaFirst, null, null, "Ada Roos", Sex.F, "OPEN", Direction.BACKWARD),
                second.entry(adaSecond, null, null, "Ada Roos", Sex.F, "OPEN", Direction.BACKWARD));
        runBoth();
        assertEquals(4, board("backward").size());

        take(
                first.entry(adaFirst, null, null, "Anonymous", Sex.F, "OPEN", Direction.BACKWARD),
                second.entry(adaSecond, null, null, "Anonymous", Sex.F, "OPEN", Direction.BACKWARD));

        assertEquals(4, board("backward").size());
    }

    @Test
    void a_changed_rule_counts_everything_anew() {
        runBoth();
        var before = board("backward").version();

        take(RaceDay.series(series, 2, 1, 1, first, second));

        assertEquals(
                List.of("1= Ada 10", "1= Bea 10"),
                standings("backward").stream().sorted().toList());
        assertNotEquals(before, board("backward").version());
    }

    @Test
    void a_race_that_is_taken_out_of_the_series_takes_its_points_along() {
        runBoth();
        board("backward");

        take(RaceDay.series(series, 2, 2, 1, second));

        assertEquals(List.of("1 Bea 10", "2 Ada 9"), standings("backward"));
    }

    @Test
    void the_race_of_a_draft_does_not_count() {
        runBoth();
        board("backward");

        take(second.event(EventFact.Status.DRAFT));

        assertEquals(List.of("1 Ada 10", "2 Bea 9"), standings("backward"));
    }

    @Test
    void a_draft_is_for_its_organizer() {
        var open = RaceDay.series(series, 2, 2, 1, first);

        take(new SeriesFact(
                series,
                3,
                open.name(),
                open.organizer(),
                open.scoring(),
                open.points(),
                open.first(),
                open.step(),
                open.perSex(),
                open.best(),
                open.minimum(),
                open.countback(),
                open.legs(),
                SeriesFact.Status.DRAFT));

        assertEquals(Visibility.OFFICIALS, board("backward").heading().visibility());
    }

    @Test
    void where_times_are_added_up_the_smallest_sum_of_most_races_leads() {
        var down = RaceDay.series(series, 2, 2, 1, first, second);
        take(new SeriesFact(
                series,
                3,
                down.name(),
                down.organizer(),
                SeriesFact.Scoring.TIME,
                List.of(),
                0,
                0,
                false,
                2,
                1,
                false,
                down.legs(),
                SeriesFact.Status.OPEN));
        runBoth();
        take(second.finish(adaSecond, 1_590_000));
        var cid = Ids.next();
        take(first.entry(cid, Ids.next(), Sex.M), first.finish(cid, 1_000_000));

        var rows = board("backward").standings();

        assertEquals(
                List.of("51:30", "51:40", "16:40"),
                rows.stream().map(row -> row.mark()).toList());
        assertEquals(ada, rows.getFirst().competitorId());
        assertEquals(3_090_000L, rows.getFirst().millis());
    }

    @Test
    void a_distance_scores_by_its_place_and_is_never_added_to_times() {
        var hour = new RaceDay("2026-06-17", "1H", null);
        var adaHour = Ids.next();
        hour.open().forEach(fold::apply);
        take(hour.entry(adaHour, ada, Sex.F), RaceDay.series(series, 2, 3, 1, first, hour));
        take(first.finish(adaFirst, 1_500_000), first.stage(Stage.OFFICIAL));
        take(hour.covered(adaHour, 9_000_000), hour.stage(Stage.OFFICIAL));
        var byPlaces = standings("backward");

        var down = RaceDay.series(series, 3, 3, 1, first, hour);
        take(new SeriesFact(
                series,
                4,
                down.name(),
                down.organizer(),
                SeriesFact.Scoring.TIME,
                List.of(),
                0,
                0,
                false,
                2,
                1,
                false,
                down.legs(),
                SeriesFact.Status.OPEN));

        assertEquals(List.of("1 Ada 20"), byPlaces);
        assertEquals(
                List.of("25:00"),
                board("backward").standings().stream().map(row -> row.mark()).toList());
    }

    @Test
    void a_series_waits_for_races_that_are_not_here_yet() {
        var waiting = fold.waiting();
        var unheardOf = RaceDay.of5Km("2026-07-01");

        take(RaceDay.series(series, 2, 2, 1, first, unheardOf));
        assertEquals(waiting + 1, fold.waiting());

        unheardOf.open().forEach(fold::apply);
        assertEquals(waiting, fold.waiting());
        assertTrue(board("backward").size() == 0);
    }
}
