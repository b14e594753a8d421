package org.backstretch.leaderboards.log;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.backstretch.athletics.record.Tag;
import org.backstretch.leaderboards.board.BoardKind;
import org.junit.jupiter.api.Test;

class RunningYearTest {

    @Test
    void the_years_that_any_order_is_tried_on_have_boards_and_tags_of_every_kind() {
        var kinds = EnumSet.noneOf(BoardKind.class);
        var tags = EnumSet.noneOf(Tag.class);
        for (int seed = 0; seed < 100; seed++) {
            var fold = new Fold(0);
            RunningYear.facts(new Random(seed)).forEach(fold::apply);
            fold.boards(new TreeMap<>())
                    .groups()
                    .flatMap(group -> group.all().stream())
                    .filter(board -> board.finished() > 0)
                    .forEach(board -> {
                        kinds.add(board.heading().kind());
                        board.standings().forEach(row -> tags.addAll(row.tags()));
                    });
        }

        assertTrue(
                kinds.containsAll(
                        List.of(BoardKind.SERIES, BoardKind.TEAM_SCORE, BoardKind.RANKING, BoardKind.RECORDS)),
                kinds.toString());
        assertTrue(tags.containsAll(EnumSet.allOf(Tag.class)), tags.toString());
    }
}
