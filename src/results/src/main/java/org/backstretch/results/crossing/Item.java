package org.backstretch.results.crossing;

import java.util.Map;
import java.util.UUID;
import org.backstretch.results.derivation.CrossingState;
import org.backstretch.results.derivation.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * What became of one crossing of an upload.
 *
 * @param problem why it was refused; then nothing else is known of it
 */
public record Item(
        long sequence,
        Status status,
        @Nullable UUID crossingId,
        @Nullable CrossingState state,
        @Nullable Doubt doubt,
        @Nullable String reason,
        @Nullable String problem,
        @Nullable UUID entryId,
        @Nullable String name) {

    public enum Status {
        ACCEPTED,
        REPEATED,
        REFUSED
    }

    static Item of(Status status, long sequence, View crossing) {
        return new Item(
                sequence,
                status,
                crossing.id(),
                crossing.state(),
                crossing.doubt(),
                crossing.reason(),
                null,
                crossing.entryId(),
                crossing.name());
    }

    /** Kept, and counted nowhere while its rehearsal is hidden. */
    static Item hidden(Status status, long sequence, UUID crossing) {
        return new Item(
                sequence, status, crossing, null, null, "It belongs to a rehearsal that is hidden.", null, null, null);
    }

    /** Unchanged where nothing is to be seen of it: refused, or hidden with its rehearsal. */
    Item seenAs(Map<UUID, View> views) {
        var view = crossingId == null ? null : views.get(crossingId);
        return view == null || state == null ? this : of(status, sequence, view);
    }

    static Item refused(long sequence, String problem) {
        return new Item(sequence, Status.REFUSED, null, null, null, null, problem, null, null);
    }

    boolean isQuarantined() {
        return state == CrossingState.QUARANTINED;
    }
}
