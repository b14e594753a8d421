package org.backstretch.leaderboards.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.BoardKind;
import org.backstretch.leaderboards.board.Standing;
import org.backstretch.leaderboards.live.BoardGroup;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands.
 *
 * @param version of the board asked
 * @param neighbours in the board's order, with the competitor among them
 */
record Whereabouts(String version, Standing row, List<Standing> neighbours, Places places) {

    /** Places on the boards of one race; null where there is none (yet). */
    record Places(
            @Nullable Integer overall,
            @Nullable Integer sex,
            @Nullable Integer category,
            @Nullable Integer club) {}

    /** Empty if the competitor is not on the board. */
    static Optional<Whereabouts> of(BoardGroup group, Board board, UUID competitor, int around) {
        return board.of(competitor)
                .map(row -> new Whereabouts(
                        board.version(),
                        row,
                        board.around(competitor, around),
                        new Places(
                                place(group, competitor, BoardKind.OVERALL)
                                        .or(() -> place(
                                                group,
                                                competitor,
                                                board.heading().kind()))
                                        .orElse(null),
                                place(group, competitor, BoardKind.SEX).orElse(null),
                                place(group, competitor, BoardKind.CATEGORY).orElse(null),
                                place(group, competitor, BoardKind.CLUB).orElse(null))));
    }

    private static Optional<Integer> place(BoardGroup group, UUID competitor, BoardKind kind) {
        return group.all().stream()
                .filter(board -> board.heading().kind() == kind)
                .flatMap(board -> board.of(competitor).stream())
                .map(Standing::place)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
