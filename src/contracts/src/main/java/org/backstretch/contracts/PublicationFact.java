package org.backstretch.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.jspecify.annotations.Nullable;

/**
 * The printed list of a race, in one version that never changes. Names are joined when it is shown.
 *
 * @param version counts from 1 within the race
 * @param note what changed and why; null for a first version
 */
public record PublicationFact(
        UUID id,
        long revision,
        UUID raceId,
        int version,
        Status status,
        Instant publishedAt,
        String ruleSet,
        @Nullable String note,
        List<Row> rows)
        implements Fact {

    public enum Status {
        PROVISIONAL,
        OFFICIAL,
        /** A later version of an official list. */
        CORRECTED
    }

    /**
     * One line of the list, in its order.
     *
     * @param place within the direction; null behind the finishers
     * @param tied whether the place is shared
     * @param sex as it was when the list was printed; null in older records
     * @param category the class of then; null where none fitted, and in older records
     */
    public record Row(
            UUID entryId,
            Direction direction,
            @Nullable Integer place,
            boolean tied,
            OutcomeKind outcome,
            @Nullable Long millis,
            @Nullable String mark,
            @Nullable String rule,
            @Nullable String reason,
            @Nullable Sex sex,
            @Nullable String category) {

        /** Without what the entry was ranked among. */
        public Row(
                UUID entryId,
                Direction direction,
                @Nullable Integer place,
                boolean tied,
                OutcomeKind outcome,
                @Nullable Long millis,
                @Nullable String mark,
                @Nullable String rule,
                @Nullable String reason) {
            this(entryId, direction, place, tied, outcome, millis, mark, rule, reason, null, null);
        }
    }

    public PublicationFact {
        rows = List.copyOf(rows);
    }
}
