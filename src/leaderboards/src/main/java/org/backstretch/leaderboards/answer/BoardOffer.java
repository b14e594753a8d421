package org.backstretch.leaderboards.answer;

import org.backstretch.athletics.Direction;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.BoardKind;
import org.jspecify.annotations.Nullable;

/**
 * A board in the list of those that a race, challenge, series or ranking has.
 *
 * @param size how many stand on it
 * @param finished how many have a place
 */
record BoardOffer(
        String id, String name, BoardKind kind, @Nullable Direction direction, int size, int finished, String version) {

    static BoardOffer of(Board board) {
        var heading = board.heading();
        return new BoardOffer(
                board.id(),
                heading.name(),
                heading.kind(),
                heading.direction(),
                board.size(),
                board.finished(),
                board.version());
    }
}
