package org.backstretch.results.device;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.backstretch.results.database.Storable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a phone at the line says of itself. Not every browser tells everything: what it does not tell is absent.
 *
 * @param device chosen by the device for its storage
 * @param clockOffsetMillis how far the server's clock is ahead of this device's
 * @param unsynced how much is kept there and not sent yet
 */
record Health(
        @NotNull UUID device,

        @Schema(examples = "b7") @NotBlank @Size(max = 100) @Storable
        String bootId,

        @Nullable UUID raceId,

        @Schema(examples = "-420000") @Nullable @Min(-ERA_MILLIS) @Max(ERA_MILLIS)
        Long clockOffsetMillis,

        @Schema(examples = "64") @Nullable @Min(0) @Max(100) Integer batteryPercent,
        @Nullable Boolean isCharging,
        @Nullable @Min(0) @Max(1_000_000_000) Long storageFreeMegabytes,
        @Nullable Boolean isStoragePersistent,
        @Min(0) @Max(1_000_000) int unsynced,
        @Nullable Boolean hasWakeLock) {

    /** A clock that was never set says 1970; a hundred years are enough for any. */
    private static final long ERA_MILLIS = 3_155_760_000_000L;
}
