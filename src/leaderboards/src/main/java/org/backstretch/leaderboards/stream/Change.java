package org.backstretch.leaderboards.stream;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What became different between two versions of a board. Who has the list before makes the list after of it: takes out
 * every {@code fromLine}, then puts the rows in at {@code toLine}, the smallest first. Then the place of a line is its
 * number from 1, unless it ties with the line above, whose place it shares; the gap is to the first line. So those of whom
 * nothing is said may have another place and another gap.
 *
 * @param version of the board after it
 * @param total how many stand on the board
 * @param moved in the board's order, those who left it last
 */
record Change(String version, @Nullable Stage stage, int total, int finished, int stillOut, List<Move> moved) {

    /**
     * Somebody whose row is different, or who ties with another neighbour.
     *
     * @param from the place before; null for who had none or is new
     * @param to the place now; null for who has none or has left
     * @param fromLine the line before, from 0; null for who is new
     * @param toLine the line now, from 0; null for who has left
     * @param row null for who has left the board; it ties with the line above if its place is not its line's
     */
    record Move(
            UUID competitorId,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Integer fromLine,
            @Nullable Integer toLine,
            @Nullable Standing row) {
        private static final Comparator<Move> ORDER = comparing(Move::toLine, nullsLast(naturalOrder()))
                .thenComparing(Move::fromLine, nullsLast(naturalOrder()));

        private static Move of(UUID competitor, Optional<Spot> was, Optional<Spot> is) {
            return new Move(
                    competitor,
                    was.map(Spot::place).orElse(null),
                    is.map(Spot::place).orElse(null),
                    was.map(Spot::line).orElse(null),
                    is.map(Spot::line).orElse(null),
                    is.map(Spot::row).orElse(null));
        }
    }

    /** A competitor on one of the two boards. */
    private record Spot(int line, Standing row) {
        static Optional<Spot> of(UUID competitor, Board board) {
            int line = board.line(competitor);
            return line < 0
                    ? Optional.empty()
                    : Optional.of(new Spot(line, board.page(line, 1).getFirst()));
        }

        @Nullable
        Integer place() {
            return row.place();
        }

        boolean tiesWithAbove() {
            var place = row.place();
            return place != null && place != line + 1;
        }

        boolean tiesLike(Spot other) {
            return row.tied() == other.row.tied() && tiesWithAbove() == other.tiesWithAbove();
        }
    }

    /** @param touched everybody whose row is different, came or left */
    static Change between(Board before, Board after, Set<UUID> touched) {
        return new Change(
                after.version(),
                after.stage(),
                after.size(),
                after.finished(),
                after.stillOut(),
                moved(before, after, touched));
    }

    private static List<Move> moved(Board before, Board after, Set<UUID> touched) {
        var concerned = new HashSet<>(touched);
        for (var competitor : touched) {
            concerned.addAll(neighbours(competitor, before));
            concerned.addAll(neighbours(competitor, after));
        }
        return concerned.stream()
                .flatMap(each -> move(each, touched.contains(each), before, after).stream())
                .sorted(Move.ORDER)
                .toList();
    }

    private static Collection<UUID> neighbours(UUID competitor, Board board) {
        return board.around(competitor, 1).stream().map(Standing::competitorId).toList();
    }

    /** Empty for a neighbour about whom nothing is new. */
    private static Optional<Move> move(UUID competitor, boolean isTouched, Board before, Board after) {
        var was = Spot.of(competitor, before);
        var is = Spot.of(competitor, after);
        var isSaid = isTouched
                ? was.isPresent() || is.isPresent()
                : was.isPresent() && is.isPresent() && !was.get().tiesLike(is.get());
        return isSaid ? Optional.of(Move.of(competitor, was, is)) : Optional.empty();
    }
}
