package org.backstretch.portal.registration;

import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EntryFact;
import org.jspecify.annotations.Nullable;

/** A line of a start list, as the public may read it. */
public record Starter(
        UUID entryId,
        @Nullable String bib,
        String name,
        @Nullable Sex sex,
        @Nullable String clubName,
        @Nullable String category,
        Direction direction,
        @Nullable String waveName,
        EntryFact.@Nullable Status status) {

    public boolean isCheckedIn() {
        return status == EntryFact.Status.CHECKED_IN;
    }
}
