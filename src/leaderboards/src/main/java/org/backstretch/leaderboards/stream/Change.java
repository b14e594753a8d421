package org.backstretch.leaderboards.stream;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two versions of a board.
 *
 * @param version of the board after it
 * @param total how many stand on the board
 * @param moved in the board's order, those who left it last
 */
record Change(String version, @Nullable Stage stage, int total, int finished, int stillOut, List<Move> moved) {

    /**
     * Somebody whose row is different.
     *
     * @param from the place before; null for who had none or is new
     * @param to the place now; null for who has none or has left
     * @param row null for who has left the board
     */
    record Move(
            UUID competitorId,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Standing row) {}

    static Change between(Board before, Board after) {
        return new Change(
                after.version(),
                after.stage(),
                after.size(),
                after.finished(),
                after.stillOut(),
                Stream.concat(moved(before, after), left(before, after)).toList());
    }

    private static Stream<Move> moved(Board before, Board after) {
        return after.standings().stream().flatMap(row -> {
            var was = before.of(row.competitorId());
            return was.equals(Optional.of(row)) ? Stream.of() : Stream.of(move(row, was));
        });
    }

    private static Move move(Standing row, Optional<Standing> was) {
        return new Move(row.competitorId(), was.map(Standing::place).orElse(null), row.place(), row);
    }

    private static Stream<Move> left(Board before, Board after) {
        return before.standings().stream()
                .filter(row -> after.of(row.competitorId()).isEmpty())
                .map(row -> new Move(row.competitorId(), row.place(), null, null));
    }
}
