package org.backstretch.results.derivation;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.backstretch.athletics.place.Placing;

/**
 * A finish crossing of an entry that nobody dismissed.
 *
 * @param sequence as its device counted
 * @param accepted whether an official said that it counts, however it looks
 */
record Crossing(UUID id, Instant at, long sequence, Instant receivedAt, boolean accepted) {
    /** The order at the line, total down to the id. */
    static final Comparator<Crossing> AT_THE_LINE = Comparator.comparing(Crossing::at)
            .thenComparingLong(Crossing::sequence)
            .thenComparing(Crossing::id, Placing.BY_ID);
}
