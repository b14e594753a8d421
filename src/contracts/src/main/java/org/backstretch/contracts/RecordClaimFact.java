package org.backstretch.contracts;

import java.util.UUID;
import org.backstretch.athletics.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's claim that an entry's official mark is a record, and what became of it.
 *
 * @param status of an ended claim PENDING
 * @param reason of a rejection or an end, in words for the public; otherwise null
 * @param category the class it is the record of; null for the record of everybody
 * @param mark as printed: the status stands for this mark and no other; null where there is none, and in older records
 * @param ended why it counts no more, as long as it does not; null for one that counts
 */
public record RecordClaimFact(
        UUID id,
        long revision,
        UUID raceId,
        UUID entryId,
        Scope scope,
        Status status,
        @Nullable String reason,
        @Nullable String category,
        @Nullable String mark,
        @Nullable Ended ended)
        implements Fact {

    /** A claim that counts, of whatever mark the entry has. */
    public RecordClaimFact(
            UUID id, long revision, UUID raceId, UUID entryId, Scope scope, Status status, @Nullable String reason) {
        this(id, revision, raceId, entryId, scope, status, reason, null, null, null);
    }

    /** Whose record. */
    public enum Scope {
        COURSE(Reach.COURSE),
        CLUB(Reach.CLUB),
        COUNTRY(Reach.COUNTRY),
        WORLD(Reach.WORLD);

        private final Reach reach;

        Scope(Reach reach) {
            this.reach = reach;
        }

        public Reach reach() {
            return reach;
        }
    }

    public enum Status {
        PENDING,
        RATIFIED,
        REJECTED
    }

    public enum Ended {
        /** Whoever made it took it back. */
        WITHDRAWN,
        /** The entry has no such mark any more. It may come back. */
        LAPSED
    }
}
