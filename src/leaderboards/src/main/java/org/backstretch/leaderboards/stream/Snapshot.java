package org.backstretch.leaderboards.stream;

import java.util.List;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A board as it is.
 *
 * @param total how many stand on the board
 * @param rows the first of them
 */
record Snapshot(String version, @Nullable Stage stage, int total, int finished, int stillOut, List<Standing> rows) {
    private static final int ROWS = 100;

    static Snapshot of(Board board) {
        return new Snapshot(
                board.version(), board.stage(), board.size(), board.finished(), board.stillOut(), board.top(ROWS));
    }
}
