package org.backstretch.results.derivation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.mark.Mark;
import org.backstretch.contracts.ResultFact;
import org.jspecify.annotations.Nullable;

/**
 * An entry's outcome as a row. Two derivations that say the same make equal results.
 *
 * @param outcome null while the entry is out on the course
 * @param millis the exact official time; with timing, crossing, mark and time null unless finished
 * @param mark as people read it: 31:04
 * @param time as files have it: 00:31:04
 * @param reviewReason what a human has to look at; null for nothing
 */
record Result(
        UUID entryId,
        UUID raceId,
        @Nullable OutcomeKind outcome,
        @Nullable Long millis,
        @Nullable TimingMethod timing,
        @Nullable Instant crossedAt,
        long crossedSequence,
        @Nullable UUID deadHeat,
        @Nullable String mark,
        @Nullable String time,
        @Nullable String rule,
        @Nullable String reason,
        @Nullable String reviewReason) {

    static Result finished(
            UUID entry,
            UUID race,
            long millis,
            TimingMethod timing,
            Crossing crossing,
            Optional<UUID> deadHeat,
            Mark mark) {
        return new Result(
                entry,
                race,
                OutcomeKind.FINISHED,
                millis,
                timing,
                crossing.at(),
                crossing.sequence(),
                deadHeat.orElse(null),
                mark.text(),
                mark.columnText(),
                null,
                null,
                null);
    }

    static Result declared(UUID entry, UUID race, Declared declared, Optional<String> review) {
        return unfinished(
                entry,
                race,
                declared.outcome(),
                declared.rule().orElse(null),
                declared.reason().orElse(null),
                review.orElse(null));
    }

    static Result without(UUID entry, UUID race, OutcomeKind outcome) {
        return unfinished(entry, race, outcome, null, null, null);
    }

    /** Nothing is decided: out on the course, or waiting for a human. */
    static Result open(UUID entry, UUID race, Optional<String> review) {
        return unfinished(entry, race, null, null, null, review.orElse(null));
    }

    private static Result unfinished(
            UUID entry,
            UUID race,
            @Nullable OutcomeKind outcome,
            @Nullable String rule,
            @Nullable String reason,
            @Nullable String review) {
        return new Result(entry, race, outcome, null, null, null, 0, null, null, null, rule, reason, review);
    }

    /** Whether there is nothing to tell of an entry that nothing was told of before. */
    boolean saysNothing() {
        return outcome == null && reviewReason == null;
    }

    ResultFact fact(long revision, long derivation) {
        return new ResultFact(
                entryId,
                revision,
                raceId,
                derivation,
                outcome,
                millis,
                timing,
                crossedAt,
                crossedSequence,
                deadHeat,
                mark,
                rule,
                reason,
                reviewReason,
                List.of());
    }
}
