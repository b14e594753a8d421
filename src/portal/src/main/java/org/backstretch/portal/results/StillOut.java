package org.backstretch.portal.results;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the course.
 *
 * @param basis SPLIT, FIELD or PACE: what the expectation is made of
 */
public record StillOut(
        UUID entryId,
        @Nullable String bib,
        String name,
        Direction direction,
        @Nullable String category,
        Instant startedAt,
        @Nullable String lastPoint,
        @Nullable Instant lastSeenAt,
        @Nullable Instant expectedAt,
        @Nullable String basis,
        boolean overdue) {

    /** Whole seconds on the course at an instant. */
    public Long secondsOut(Instant at) {
        return Math.max(0, Duration.between(startedAt, at).toSeconds());
    }

    /** What made us expect them then, in words. */
    public String why() {
        return switch (basis == null ? "" : basis) {
            case "SPLIT" -> "at the pace seen at " + (lastPoint == null ? "the last point" : lastPoint);
            case "FIELD" -> "as the middle of the field";
            case "PACE" -> "at a stroll";
            default -> "";
        };
    }
}
