package org.backstretch.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's claim that an entry's official mark is a record, and what became of it.
 *
 * @param reason of a rejection, in words for the public; otherwise null
 */
public record RecordClaimFact(
        UUID id,
        long revision,
        UUID raceId,
        UUID entryId,
        Scope scope,
        Status status,
        @Nullable String reason) implements Fact {

    /** Whose record. */
    public enum Scope {
        COURSE,
        CLUB,
        COUNTRY,
        WORLD
    }

    public enum Status {
        PENDING,
        RATIFIED,
        REJECTED
    }
}
