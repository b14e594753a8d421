package org.backstretch.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.jspecify.annotations.Nullable;

/**
 * One logged run.
 *
 * @param zone the IANA zone recorded with the run
 * @param localDate the date of the start in that zone
 * @param durationMillis null where only the distance was given
 * @param evidence 0 said so, 1 device file, 2 file and spotter, 3 file and video, 4 official race
 * @param receivedAt when results took it in
 * @param reviewReason why it waits for a human; null when it does not
 */
public record ActivityFact(
        UUID id,
        long revision,
        UUID personId,
        Instant startedAt,
        String zone,
        LocalDate localDate,
        Direction direction,
        long distanceMillimetres,
        @Nullable Long durationMillis,
        int evidence,
        Instant receivedAt,
        Status status,
        @Nullable String reviewReason)
        implements Fact {

    public enum Status {
        COUNTED,
        IN_REVIEW,
        REFUSED,
        WITHDRAWN
    }
}
