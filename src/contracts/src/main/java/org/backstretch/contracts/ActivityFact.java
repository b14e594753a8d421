package org.backstretch.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.jspecify.annotations.Nullable;

/**
 * One logged run. The fields say what its runner says of it now; the sayings, all that was ever said of it that scores.
 *
 * @param zone the IANA zone recorded with the run
 * @param localDate the date of the start in that zone
 * @param durationMillis null where only the distance was given
 * @param evidence 0 said so, 1 device file, 2 file and spotter, 3 file and video, 4 official race
 * @param receivedAt when results took it in
 * @param reviewReason why it waits for a human; null when it does not
 * @param sayings the oldest first; empty in records from before there were any: then the fields are the one saying,
 *     said at {@code receivedAt}
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
        @Nullable String reviewReason,
        List<Saying> sayings)
        implements Fact {

    public enum Status {
        COUNTED,
        IN_REVIEW,
        REFUSED,
        WITHDRAWN
    }

    /**
     * What somebody said of the run at an instant. Sayings are only ever added, so that what counted at an earlier
     * instant can be told at any later one.
     *
     * @param at stamped by results
     * @param challengeId null for the runner's own word; else the challenge whose organizer says so: it counts in that
     *     challenge only, and stands against whatever the runner says later
     * @param reason the organizer's, for the public; null for the runner's own word
     */
    public record Saying(
            Instant at,
            @Nullable UUID challengeId,
            @Nullable String reason,
            Instant startedAt,
            String zone,
            LocalDate localDate,
            Direction direction,
            long distanceMillimetres,
            @Nullable Long durationMillis,
            int evidence,
            Status status) {}

    public ActivityFact {
        sayings = sayings == null ? List.of() : List.copyOf(sayings);
    }
}
