package org.backstretch.leaderboards.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.backstretch.kit.web.Csv;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.Standing;
import org.jspecify.annotations.Nullable;

/** A whole board as CSV, in the columns of a result list. */
final class BoardTable {
    private static final List<String> RACE = List.of(
            "position",
            "bib",
            "name",
            "club",
            "category",
            "time",
            "sex",
            "direction",
            "status",
            "rule",
            "reason",
            "mark",
            "net");
    private static final List<String> CHALLENGE = List.of("position", "name", "club", "metres");

    private static final List<String> TEAMS = List.of("position", "club", "points");
    private static final List<String> SERIES = List.of("position", "name", "club", "category", "total", "races");
    private static final List<String> MARKS = List.of("position", "name", "club", "category", "time", "day", "record");

    private BoardTable() {}

    static String of(Board board) {
        return switch (board.heading().kind()) {
            case OVERALL, SEX, CATEGORY, CLUB, SPLIT -> table(RACE, board, BoardTable::raceLine);
            case TEAM_SCORE -> table(TEAMS, board, BoardTable::teamLine);
            case MEMBERS, TEAMS -> table(CHALLENGE, board, BoardTable::challengeLine);
            case SERIES -> table(SERIES, board, BoardTable::seriesLine);
            case RANKING, RECORDS -> table(MARKS, board, BoardTable::markLine);
        };
    }

    private static String table(List<String> columns, Board board, Function<Standing, List<String>> line) {
        return Csv.of(columns, board.standings().stream().map(line).toList());
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
                text(row.rule()),
                text(row.reason()),
                text(row.mark()),
                text(row.netTime()));
    }

    private static List<String> challengeLine(Standing row) {
        return List.of(text(row.placeLabel()), row.name(), text(row.clubName()), text(row.score()));
    }

    private static List<String> teamLine(Standing row) {
        return List.of(text(row.placeLabel()), row.name(), text(row.score()));
    }

    private static List<String> seriesLine(Standing row) {
        return List.of(
                text(row.placeLabel()),
                row.name(),
                text(row.clubName()),
                text(row.category()),
                row.score() == null ? text(row.time()) : text(row.score()),
                Integer.toString(row.contributions().size()));
    }

    private static List<String> markLine(Standing row) {
        return List.of(
                text(row.placeLabel()),
                row.name(),
                text(row.clubName()),
                text(row.category()),
                text(row.time()),
                text(row.day()),
                text(row.recordStatus()));
    }

    private static String text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString).orElse("");
    }
}
