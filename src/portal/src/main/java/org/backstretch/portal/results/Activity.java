package org.backstretch.portal.results;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.contracts.ActivityFact;
import org.jspecify.annotations.Nullable;

/** One logged run. */
public record Activity(
        UUID id,
        Instant startedAt,
        ZoneId zone,
        Direction direction,
        BigDecimal distanceMetres,
        @Nullable Long durationSeconds,
        @Nullable String note,
        ActivityFact.Status status,
        @Nullable String reviewReason) {

    /** A run as somebody typed it; results judges. */
    public record Run(
            @Nullable Instant startedAt,
            @Nullable String zone,
            @Nullable String direction,
            @Nullable BigDecimal distanceMetres,
            @Nullable Long durationSeconds,
            @Nullable String note) {}

    public boolean counts() {
        return status == ActivityFact.Status.COUNTED;
    }

    public boolean waits() {
        return status == ActivityFact.Status.IN_REVIEW;
    }
}
