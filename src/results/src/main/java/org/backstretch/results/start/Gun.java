package org.backstretch.results.start;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.backstretch.results.database.Storable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A start as it is asked for: at an instant, at the instant of a crossing, or, with neither, now.
 *
 * @param reason needed to correct a gun
 */
record Gun(
        @Schema(examples = "2026-11-21T10:00:00Z") @Nullable Instant at,

        @Nullable UUID crossingId,
        @Nullable @Size(max = 500) @Storable String reason) {
    static final Gun NOW = new Gun(null, null, null);

    /** Whole milliseconds, as everything here. */
    Gun {
        at = at == null ? null : at.truncatedTo(ChronoUnit.MILLIS);
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    boolean saysNow() {
        return at == null && crossingId == null;
    }

    @AssertTrue(message = "names an instant or a crossing, not both")
    @Schema(hidden = true)
    boolean isOneStart() {
        return at == null || crossingId == null;
    }
}
