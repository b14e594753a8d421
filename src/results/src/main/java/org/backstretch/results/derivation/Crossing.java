package org.backstretch.results.derivation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.place.Placing;

/**
 * A crossing of an entry that nobody dismissed.
 *
 * @param at the derived instant
 * @param sequence as its device counted
 * @param accepted whether an official said that it counts, however it looks
 * @param point the code of a split; empty for start and finish
 * @param byMachine whether a reader or a file saw it, and no person
 * @param clockDoubt why its instant may be wrong
 */
record Crossing(
        UUID id,
        Instant at,
        long sequence,
        Instant receivedAt,
        boolean accepted,
        Where where,
        Optional<String> point,
        UUID device,
        boolean byMachine,
        Optional<String> clockDoubt) {

    enum Where {
        START,
        SPLIT,
        FINISH
    }

    /** The order at the line, total down to the id. */
    static final Comparator<Crossing> AT_THE_LINE = Comparator.comparing(Crossing::at)
            .thenComparingLong(Crossing::sequence)
            .thenComparing(Crossing::id, Placing.BY_ID);

    Crossing later(Duration offset) {
        return new Crossing(
                id, at.plus(offset), sequence, receivedAt, accepted, where, point, device, byMachine, clockDoubt);
    }
}
