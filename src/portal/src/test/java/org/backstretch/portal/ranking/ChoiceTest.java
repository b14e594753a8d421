package org.backstretch.portal.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstretch.portal.leaderboards.BoardLine;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final List<BoardLine> LINES = Stream.of(
                    "F.all", "F.2026", "F.2027", "F.F45~2b.all", "F.F45~2b.2027", "M.all", "M.2026")
            .map(ChoiceTest::line)
            .toList();

    private static BoardLine line(String view) {
        return new BoardLine("ranking-5KR-backward." + view, view, "RANKING", 1, 1);
    }

    @Test
    void a_board_is_found_by_sex_category_and_season() {
        var choice = Choice.of(LINES, new View("F", "F45~2b", "2027"));

        assertEquals(Optional.of(line("F.F45~2b.2027")), choice.shown());
        assertEquals(List.of("F", "M"), choice.sexes());
        assertEquals(List.of("", "F45~2b"), choice.categories());
        assertEquals(List.of("all", "2027"), choice.seasons());
    }

    @Test
    void where_there_is_no_such_season_the_board_of_all_time_is_shown() {
        var choice = Choice.of(LINES, new View("M", "", "2027"));

        assertEquals(new View("M", "", "all"), choice.view());
    }

    @Test
    void where_nobody_of_that_sex_is_ranked_the_other_is_shown() {
        var choice = Choice.of(List.of(line("M.2026"), line("M.all")), new View("F", "", "all"));

        assertEquals(new View("M", "", "all"), choice.view());
    }

    @Test
    void where_nobody_is_ranked_nothing_is_shown() {
        assertTrue(Choice.of(List.of(), new View("F", "", "all")).shown().isEmpty());
    }

    @Test
    void a_category_is_read_as_its_organizer_wrote_it() {
        assertEquals("F45+", View.spelledOut("F45~2b"));
    }
}
