package org.backstretch.leaderboards.answer;

import java.util.List;
import java.util.Optional;
import org.backstretch.kit.web.Csv;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.BoardKind;
import org.backstretch.leaderboards.board.Standing;
import org.jspecify.annotations.Nullable;

/** A whole board as CSV, in the columns of a result list. */
final class BoardTable {
    private static final List<String> RACE =
            List.of("position", "bib", "name", "club", "category", "time", "sex", "direction", "status", "rule");
    private static final List<String> CHALLENGE = List.of("position", "name", "club", "metres");

    private BoardTable() {}

    static String of(Board board) {
        return board.heading().kind().of() == BoardKind.Of.RACE
                ? Csv.of(
                        RACE,
                        board.standings().stream().map(BoardTable::raceLine).toList())
                : Csv.of(
                        CHALLENGE,
                        board.standings().stream()
                                .map(BoardTable::challengeLine)
                                .toList());
    }

    private static List<String> raceLine(Standing row) {
        return List.of(
                text(row.placeLabel()),
                text(row.bib()),
                row.name(),
                text(row.clubName()),
                text(row.category()),
                text(row.time()),
                text(row.sex()),
                text(row.direction()),
                text(row.status()),
                text(row.rule()));
    }

    private static List<String> challengeLine(Standing row) {
        return List.of(text(row.placeLabel()), row.name(), text(row.clubName()), text(row.score()));
    }

    private static String text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString).orElse("");
    }
}
