package org.backstretch.portal.match;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two who were said to be one.
 *
 * @param reason why an admin said it of two accounts; null for all others
 */
public record Merge(
        UUID id,
        UUID survivor,
        @Nullable UUID merged,
        int entries,
        Instant at,
        @Nullable Instant undoneAt,
        @Nullable String reason) {

    public record Two(UUID survivor, UUID merged) {}

    public boolean holds() {
        return undoneAt == null;
    }
}
