package org.backstretch.leaderboards.board;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where on a board a row stands.
 *
 * @param place from 1; null for who has none
 * @param tied whether somebody shares the place
 * @param first who leads the board; null where nobody has a place
 */
public record Spot(
        @Nullable Integer place, boolean tied, @Nullable Row first) {

    /** As printed: 1, 2= when shared; null without a place. */
    public @Nullable String label() {
        return Optional.ofNullable(place)
                .map(number -> number + (tied ? "=" : ""))
                .orElse(null);
    }
}
