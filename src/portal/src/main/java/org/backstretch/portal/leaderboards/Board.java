package org.backstretch.portal.leaderboards;

import java.util.List;
import org.backstretch.contracts.RaceStateFact;
import org.jspecify.annotations.Nullable;

/** A ranked list, or a part of it. */
public record Board(
        String id,
        @Nullable String name,
        RaceStateFact.@Nullable Stage stage,
        @Nullable String version,
        int total,
        int finished,
        int stillOut,
        List<BoardRow> rows) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public static Board empty(String id) {
        return new Board(id, null, null, null, 0, 0, 0, List.of());
    }
}
