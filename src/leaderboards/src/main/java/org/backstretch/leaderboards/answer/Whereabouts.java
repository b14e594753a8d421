package org.backstretch.leaderboards.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.BoardKind;
import org.backstretch.leaderboards.board.Standing;
import org.backstretch.leaderboards.live.BoardGroup;
import org.backstretch.leaderboards.race.Views;
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
            @Nullable Integer club) {

        private static Places of(BoardGroup group, Board board, Standing row) {
            var direction = row.direction();
            if (board.heading().kind().of() != BoardKind.Of.RACE || direction == null) {
                return new Places(row.place(), null, null, null);
            }
            var among = new Among(group, board, row);
            var overall = among.place(Views.overall(direction));
            return new Places(
                    overall == null ? row.place() : overall,
                    row.sex() == null ? null : among.place(Views.sex(direction, row.sex())),
                    row.category() == null ? null : among.place(Views.category(direction, row.category())),
                    row.clubId() == null ? null : among.place(Views.club(direction, row.clubId())));
        }
    }

    /** @param row as it stands on the board asked, where it is not looked for again */
    private record Among(BoardGroup group, Board board, Standing row) {
        @Nullable
        Integer place(String view) {
            return view.equals(board.heading().view())
                    ? row.place()
                    : group.board(group.owner() + "." + view)
                            .flatMap(other -> other.place(row.competitorId()))
                            .orElse(null);
        }
    }

    /** Empty if the competitor is not on the board. */
    static Optional<Whereabouts> of(BoardGroup group, Board board, UUID competitor, int around) {
        var neighbours = board.around(competitor, around);
        return neighbours.stream()
                .filter(row -> row.competitorId().equals(competitor))
                .findFirst()
                .map(row -> new Whereabouts(board.version(), row, neighbours, Places.of(group, board, row)));
    }

    /** Row and neighbours are as the board's version says; the places are of other boards. */
    @JsonIgnore
    String tag() {
        return version + "-" + text(places.overall) + "." + text(places.sex) + "." + text(places.category) + "."
                + text(places.club);
    }

    private static String text(@Nullable Integer place) {
        return place == null ? "" : place.toString();
    }
}
