package org.backstretch.results.cockpit;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who started and has no outcome.
 *
 * @param startedAt the gun and the own offset
 * @param lastPoint where on the course they were seen last; null for nowhere
 * @param expectedAt when they should have arrived; null where nothing is known to expect it by
 * @param basis what that is made of
 * @param overdue whether the margin has passed as well
 */
@Schema(name = "StillOut")
record Runner(
        UUID entryId,
        @Nullable String bib,
        String name,
        Direction direction,
        @Nullable String category,
        UUID waveId,
        Instant startedAt,
        @Nullable String lastPoint,
        @Nullable Instant lastSeenAt,
        @Nullable Instant expectedAt,
        Expectation.@Nullable Basis basis,
        boolean overdue) {

    /** The longest overdue first, then who should come next; total down to the id. */
    static final Comparator<Runner> MOST_URGENT_FIRST = comparing(Runner::overdue)
            .reversed()
            .thenComparing(Runner::expectedAt, nullsLast(naturalOrder()))
            .thenComparing(Runner::startedAt)
            .thenComparing(Runner::entryId);

    Runner expected(Expectation expectation, Instant now) {
        var at = startedAt.plus(expectation.time());
        return new Runner(
                entryId,
                bib,
                name,
                direction,
                category,
                waveId,
                startedAt,
                lastPoint,
                lastSeenAt,
                at,
                expectation.basis(),
                at.plus(expectation.margin()).isBefore(now));
    }

    Duration out(Instant now) {
        return Duration.between(startedAt, now);
    }
}
