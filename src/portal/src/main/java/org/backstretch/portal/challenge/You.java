package org.backstretch.portal.challenge;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.backstretch.portal.leaderboards.BoardRow;
import org.backstretch.portal.leaderboards.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How you stand: your row, and whoever is next ahead.
 *
 * @param of how many stand on the board
 * @param ahead null for the leader and for who has not scored
 */
public record You(BoardRow row, int of, @Nullable BoardRow ahead) {

    static You of(Standing standing, int all) {
        var row = standing.row();
        return new You(row, all, ahead(standing).orElse(null));
    }

    private static Optional<BoardRow> ahead(Standing standing) {
        var place = standing.row().place();
        return place == null
                ? Optional.empty()
                : standing.around().stream()
                        .filter(other -> other.place() != null && other.place() < place)
                        .max(Comparator.comparing(other -> Objects.requireNonNullElse(other.place(), 0)));
    }

    public BigDecimal metres() {
        return Objects.requireNonNullElse(row.score(), BigDecimal.ZERO);
    }

    public boolean hasScored() {
        return row.place() != null;
    }

    /** Metres to whoever is next ahead. */
    public BigDecimal behind() {
        return ahead == null || ahead.score() == null
                ? BigDecimal.ZERO
                : ahead.score().subtract(metres());
    }
}
