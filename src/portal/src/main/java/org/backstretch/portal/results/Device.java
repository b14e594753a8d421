package org.backstretch.portal.results;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A phone at the finish line. Its code is told once. */
public record Device(
        UUID id,
        String name,
        @Nullable String code,
        @Nullable Instant expiresAt) {
    public record Minting(String name, String kind) {}
}
