package org.backstretch.portal.screen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.portal.leaderboards.Board;
import org.backstretch.portal.leaderboards.BoardLine;
import org.backstretch.portal.leaderboards.BoardRow;
import org.backstretch.portal.registration.Race;

/**
 * One of the boards that a screen shows in turn.
 *
 * @param title empty for everybody in a direction
 */
public record Sheet(Direction direction, String title, Board board, int rows) {
    /** Each has a stream of its own, and a browser has six. */
    private static final int MOST = 4;

    /** @param asked keys of boards; where none of them is known, everybody in each direction */
    static List<BoardLine> chosen(Race race, List<BoardLine> all, List<String> asked) {
        var known = pick(all, asked.stream());
        return known.isEmpty() ? pick(all, race.directions().stream().map(Sheet::key)) : known;
    }

    private static List<BoardLine> pick(List<BoardLine> all, Stream<String> keys) {
        return keys.distinct()
                .flatMap(key -> all.stream().filter(line -> line.key().equals(key) && !line.isOfTeams()))
                .limit(MOST)
                .toList();
    }

    static Sheet of(BoardLine line, Board board, Look look) {
        var direction = Direction.valueOf(line.direction().toUpperCase(Locale.ROOT));
        return new Sheet(direction, line.isOverall() ? "" : line.label(), board, look.rows());
    }

    private static String key(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    /** The first finishers, as many as fit. */
    public List<BoardRow> first() {
        return board.rows().stream().filter(BoardRow::isFinisher).limit(rows).toList();
    }
}
