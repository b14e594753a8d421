package org.backstretch.results.derivation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.judge.Disqualification;
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
 * @param reason why, for the public: of a disqualification, or of a time that an official typed
 * @param reviewReason what a human has to look at; null for nothing
 * @param splits times at points of the course, in its order
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
        @Nullable String reviewReason,
        List<ResultFact.Split> splits) {

    Result {
        splits = List.copyOf(splits);
    }

    static Result finished(
            Judged judged,
            Terms terms,
            long millis,
            Instant crossedAt,
            long crossedSequence,
            Optional<UUID> deadHeat,
            Optional<String> reason) {
        var mark = Mark.of(terms.discipline(), terms.timing(), millis);
        return new Result(
                judged.run().entry(),
                terms.race(),
                OutcomeKind.FINISHED,
                millis,
                terms.timing(),
                crossedAt,
                crossedSequence,
                deadHeat.orElse(null),
                mark.text(),
                mark.columnText(),
                null,
                reason.orElse(null),
                null,
                judged.splits());
    }

    static Result declared(
            UUID entry, UUID race, Declared declared, Optional<String> review, List<ResultFact.Split> splits) {
        return unfinished(
                entry,
                race,
                declared.outcome(),
                declared.rule().orElse(null),
                declared.reason().orElse(null),
                review.orElse(null),
                splits);
    }

    /** By what judges reported. */
    static Result disqualified(
            UUID entry,
            UUID race,
            Disqualification disqualification,
            Optional<String> review,
            List<ResultFact.Split> splits) {
        return unfinished(
                entry,
                race,
                OutcomeKind.DISQUALIFIED,
                disqualification.rule(),
                disqualification.reason(),
                review.orElse(null),
                splits);
    }

    static Result without(UUID entry, UUID race, OutcomeKind outcome, List<ResultFact.Split> splits) {
        return unfinished(entry, race, outcome, null, null, null, splits);
    }

    /** Nothing is decided: out on the course, or waiting for a human. */
    static Result open(UUID entry, UUID race, Optional<String> review, List<ResultFact.Split> splits) {
        return unfinished(entry, race, null, null, null, review.orElse(null), splits);
    }

    private static Result unfinished(
            UUID entry,
            UUID race,
            @Nullable OutcomeKind outcome,
            @Nullable String rule,
            @Nullable String reason,
            @Nullable String review,
            List<ResultFact.Split> splits) {
        return new Result(entry, race, outcome, null, null, null, 0, null, null, null, rule, reason, review, splits);
    }

    /** Whether there is nothing to tell of an entry that nothing was told of before. */
    boolean saysNothing() {
        return outcome == null && reviewReason == null && splits.isEmpty();
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
                splits);
    }
}
