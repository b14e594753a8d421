package org.backstretch.portal.results;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A code for phones at the finish line. It is told once. */
public record Device(
        UUID id,
        String name,
        @Nullable String code,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable List<Phone> phones) {

    public record Minting(String name, String kind) {}

    /** What a phone last said of itself. */
    public record Phone(Instant saidAt, Health health) {}

    /** Absent is what its browser does not tell. */
    public record Health(
            @Nullable UUID raceId,
            @Nullable Long clockOffsetMillis,
            @Nullable Integer batteryPercent,
            @Nullable Boolean isCharging,
            @Nullable Long storageFreeMegabytes,
            @Nullable Boolean isStoragePersistent,
            int unsynced,
            @Nullable Boolean hasWakeLock) {}

    public List<Phone> phonesOrNone() {
        return phones == null ? List.of() : phones;
    }
}
