package org.backstretch.athletics.judge;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.backstretch.athletics.place.Placing;

/**
 * A judge's report.
 *
 * @param id of the report
 * @param entryId of the runner
 * @param at when it was seen; it decides which report is the n-th, save for false starts
 * @param attempt for a false start, which attempt to start the race it spoilt, from 1; 1 for every other kind
 */
public record Infringement(UUID id, UUID entryId, InfringementKind kind, Instant at, int attempt, State state) {

    /** How far a report has come. */
    public enum State {
        /** Nobody has looked at it yet: it means nothing so far. */
        REPORTED,
        CONFIRMED,
        /** Taken back: it means nothing, as if it had never been there. */
        UNDONE
    }

    /** As they happened. Total down to the report. */
    static final Comparator<Infringement> AS_SEEN =
            comparing(Infringement::at).thenComparing(Infringement::id, Placing.BY_ID);

    public Infringement {
        if (attempt < 1 || (attempt > 1 && kind != InfringementKind.FALSE_START)) {
            throw new IllegalArgumentException("attempt " + attempt + " of " + kind);
        }
    }

    /** A confirmed report of anything but a false start. */
    public static Infringement confirmed(UUID id, UUID entryId, InfringementKind kind, Instant at) {
        return new Infringement(id, entryId, kind, at, 1, State.CONFIRMED);
    }

    /** A confirmed false start. */
    public static Infringement falseStart(UUID id, UUID entryId, int attempt, Instant at) {
        return new Infringement(id, entryId, InfringementKind.FALSE_START, at, attempt, State.CONFIRMED);
    }

    public Infringement undone() {
        return new Infringement(id, entryId, kind, at, attempt, State.UNDONE);
    }

    boolean counts() {
        return state == State.CONFIRMED;
    }
}
