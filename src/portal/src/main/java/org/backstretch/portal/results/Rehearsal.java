package org.backstretch.portal.results;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A race run for practice.
 *
 * @param hiddenAt null while it goes on
 * @param purgeAt until when it can be brought back
 * @param convertedAt when it became the real race
 * @param purgedAt when it was removed for ever
 */
public record Rehearsal(
        UUID id,
        Instant begunAt,
        @Nullable Instant hiddenAt,
        @Nullable Instant purgeAt,
        @Nullable Instant convertedAt,
        @Nullable Instant purgedAt) {

    public boolean isOpen() {
        return hiddenAt == null && convertedAt == null;
    }

    public boolean canReturn() {
        return hiddenAt != null && purgedAt == null;
    }

    public boolean isReal() {
        return convertedAt != null;
    }
}
