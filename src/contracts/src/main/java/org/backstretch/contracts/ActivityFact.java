package org.backstretch.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** All sayings, the oldest first; of a record from before there were any, the one that its fields are. */
    public List<Saying> said() {
        return sayings.isEmpty() ? List.of(own(receivedAt)) : sayings;
    }

    private Saying own(Instant at) {
        return new Saying(
                at,
                null,
                null,
                startedAt,
                zone,
                localDate,
                direction,
                distanceMillimetres,
                durationMillis,
                evidence,
                status);
    }

    /**
     * What counts in a challenge: the last word of its organizer, if there is one; else the runner's last word up to the
     * final instant. Empty for a run that was first told after it: too late, unless the organizer takes it in.
     */
    public Optional<Saying> wordIn(UUID challenge, Instant finalAt) {
        return said().reversed().stream()
                .filter(saying -> challenge.equals(saying.challengeId()))
                .findFirst()
                .or(() -> ownWordAt(finalAt));
    }

    /** The runner's last own word up to this instant. */
    public Optional<Saying> ownWordAt(Instant instant) {
        return said().reversed().stream()
                .filter(saying -> saying.challengeId() == null && !saying.at().isAfter(instant))
                .findFirst();
    }
}
