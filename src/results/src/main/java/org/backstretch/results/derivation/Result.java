package org.backstretch.results.derivation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.judge.Disqualification;
import org.backstretch.athletics.mark.Mark;
import org.backstretch.athletics.place.DeadHeat;
import org.backstretch.contracts.ResultFact;
import org.jspecify.annotations.Nullable;

/**
 * An entry's outcome as a row. Two derivations that say the same make equal results.
 *
 * @param outcome null while the entry is out on the course
 * @param millis the exact official time, of a relay team the sum of its legs; with timing, crossing, mark and time null
 *     unless finished
 * @param mark as people read it: 31:04
 * @param time as files have it: 00:31:04
 * @param reason why, for the public: of a disqualification, or of a time that an official typed
 * @param reviewReason what a human has to look at; null for nothing
 * @param splits times at points of the course, in its order
 * @param distanceMillimetres how far it got in a fixed time; null where time is measured
 * @param laps when each ended, in milliseconds since the own start
 * @param legs of a relay team
 * @param netMillis since the runner's own crossing of the start mat; null where the official time runs from it, or there was none
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
        List<ResultFact.Split> splits,
        @Nullable Long distanceMillimetres,
        List<Long> laps,
        List<ResultFact.Leg> legs,
        @Nullable Long netMillis) {

    Result {
        splits = List.copyOf(splits);
        laps = List.copyOf(laps);
        legs = List.copyOf(legs);
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
                judged.passed().splits(),
                null,
                judged.passed().laps(),
                judged.passed().legs(),
                judged.net(millis).orElse(null));
    }

    /** In a fixed time: equal distances tie, for the time ends for all at once. */
    static Result covered(Judged judged, Terms terms, long millimetres, Optional<String> reason) {
        var metres = Mark.of(terms.discipline(), terms.timing(), millimetres).text() + " m";
        return new Result(
                judged.run().entry(),
                terms.race(),
                OutcomeKind.FINISHED,
                null,
                terms.timing(),
                judged.passages().isEmpty()
                        ? judged.zero().orElse(Instant.EPOCH)
                        : judged.passages().getLast().at(),
                0,
                DeadHeat.ofEqual(terms.race(), -millimetres),
                metres,
                metres,
                null,
                reason.orElse(null),
                judged.review().orElse(null),
                judged.passed().splits(),
                millimetres,
                judged.passed().laps(),
                judged.passed().legs(),
                null);
    }

    static Result declared(UUID entry, UUID race, Declared declared, Optional<String> review, Passed passed) {
        return unfinished(
                entry,
                race,
                declared.outcome(),
                declared.rule().orElse(null),
                declared.reason().orElse(null),
                review.orElse(null),
                passed);
    }

    /** By what judges reported. */
    static Result disqualified(
            UUID entry, UUID race, Disqualification disqualification, Optional<String> review, Passed passed) {
        return unfinished(
                entry,
                race,
                OutcomeKind.DISQUALIFIED,
                disqualification.rule(),
                disqualification.reason(),
                review.orElse(null),
                passed);
    }

    static Result without(UUID entry, UUID race, OutcomeKind outcome, Passed passed) {
        return unfinished(entry, race, outcome, null, null, null, passed);
    }

    /** Nothing is decided: out on the course, or waiting for a human. */
    static Result open(UUID entry, UUID race, Optional<String> review, Passed passed) {
        return unfinished(entry, race, null, null, null, review.orElse(null), passed);
    }

    private static Result unfinished(
            UUID entry,
            UUID race,
            @Nullable OutcomeKind outcome,
            @Nullable String rule,
            @Nullable String reason,
            @Nullable String review,
            Passed passed) {
        return new Result(
                entry,
                race,
                outcome,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                rule,
                reason,
                review,
                passed.splits(),
                null,
                passed.laps(),
                passed.legs(),
                null);
    }

    /** Whether there is nothing to tell of an entry that nothing was told of before. */
    boolean saysNothing() {
        return outcome == null
                && reviewReason == null
                && splits.isEmpty()
                && laps.isEmpty()
                && legs.stream().allMatch(leg -> leg.millis() == null);
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
                splits,
                distanceMillimetres,
                laps,
                legs,
                netMillis);
    }
}
