package org.backstretch.portal.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.contracts.ActivityFact;
import org.jspecify.annotations.Nullable;

/**
 * A run as one challenge counts it.
 *
 * @param late told after the challenge was final; it does not count unless it is corrected
 * @param correctedAt null for the runner's own word
 * @param reason of the correction
 */
public record CountedRun(
        UUID id,
        UUID personId,
        Instant startedAt,
        ZoneId zone,
        Direction direction,
        BigDecimal distanceMetres,
        @Nullable Long durationSeconds,
        boolean late,
        ActivityFact.Status status,
        @Nullable String reviewReason,
        @Nullable Instant correctedAt,
        @Nullable String reason) {

    /** What the organizer says instead; results judges. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Correction(
            @Nullable String distanceMetres,
            boolean refused,
            @Nullable String reason) {}

    public boolean counts() {
        return !late && status == ActivityFact.Status.COUNTED;
    }

    public boolean waits() {
        return status == ActivityFact.Status.IN_REVIEW;
    }
}
