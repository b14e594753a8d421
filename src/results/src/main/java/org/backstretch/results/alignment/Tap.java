package org.backstretch.results.alignment;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.place.Placing;

/**
 * A time without a bib of its own.
 *
 * @param sequence as its device counted
 * @param own the bib that a human gave this very tap; it outranks any alignment
 */
record Tap(UUID id, Instant at, long sequence, boolean isOut, Optional<String> own) implements Streamed {
    /** The order at the line, total down to the id: where a late one falls, whenever it arrives. */
    static final Comparator<Tap> AT_THE_LINE =
            Comparator.comparing(Tap::at).thenComparingLong(Tap::sequence).thenComparing(Tap::id, Placing.BY_ID);
}
