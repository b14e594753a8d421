package org.backstretch.portal.leaderboards;

import java.time.Instant;
import java.util.List;
import org.backstretch.contracts.RaceStateFact;
import org.jspecify.annotations.Nullable;

/**
 * A ranked list, or a part of it.
 *
 * @param edition from 1; null where a board has none
 * @param correctedAt when the correction was said that made this edition
 * @param correction why
 */
public record Board(
        String id,
        @Nullable String name,
        @Nullable String kind,
        RaceStateFact.@Nullable Stage stage,
        @Nullable Instant finalAt,
        @Nullable Integer edition,
        @Nullable Instant correctedAt,
        @Nullable String correction,
        @Nullable String version,
        int total,
        int finished,
        int stillOut,
        List<BoardRow> rows) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean hasTags() {
        return rows.stream().anyMatch(row -> !row.allTags().isEmpty());
    }

    /** The newest edition's number. */
    public int editions() {
        return edition == null ? 1 : edition;
    }

    public static Board empty(String id) {
        return new Board(id, null, null, null, null, null, null, null, null, 0, 0, 0, List.of());
    }
}
