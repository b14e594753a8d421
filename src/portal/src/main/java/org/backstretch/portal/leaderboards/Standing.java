package org.backstretch.portal.leaderboards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One competitor with place and neighbours. */
public record Standing(BoardRow row, @Nullable List<BoardRow> neighbours) {
    public List<BoardRow> around() {
        return neighbours == null ? List.of() : neighbours;
    }
}
