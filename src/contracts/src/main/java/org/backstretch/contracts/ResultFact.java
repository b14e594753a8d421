package org.backstretch.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.jspecify.annotations.Nullable;

/**
 * An entry's outcome with its exact performance. It carries no place: whoever shows it derives places.
 *
 * @param id the entry
 * @param derivation the derivation of the race that this belongs to
 * @param outcome null when an outcome was taken back and the entry is out on the course again
 * @param millis the exact official time, of a relay the sum of its legs; null unless finished, and where distance is measured
 * @param crossedAt when the finish line was crossed; orders equal times; null unless finished
 * @param crossedSequence orders crossings of one instant
 * @param deadHeat shared by those who tie; null for everybody else
 * @param mark the official mark as printed, such as 31:04; null unless finished
 * @param rule the rule of a disqualification; otherwise null
 * @param reason why, in words for the public; null where there is nothing to say
 * @param reviewReason why a time waits for a human; null when none does
 * @param splits times at points of the course, in its order; empty in older records
 * @param distanceMillimetres how far somebody got in a fixed time; null where time is measured
 * @param laps when each lap ended, in milliseconds since the runner's own start; empty where there are none
 * @param legs of a relay team, in their order, or the sections of who runs backward and forward in turn (see
 *     {@link RaceFact#sections()}); empty for everybody else
 * @param netMillis since the runner's own crossing of the start mat, where the official time runs from the gun; null where there
 *     was none
 */
public record ResultFact(
        UUID id,
        long revision,
        UUID raceId,
        long derivation,
        @Nullable OutcomeKind outcome,
        @Nullable Long millis,
        @Nullable TimingMethod timing,
        @Nullable Instant crossedAt,
        long crossedSequence,
        @Nullable UUID deadHeat,
        @Nullable String mark,
        @Nullable String rule,
        @Nullable String reason,
        @Nullable String reviewReason,
        List<Split> splits,
        @Nullable Long distanceMillimetres,
        List<Long> laps,
        List<Leg> legs,
        @Nullable Long netMillis)
        implements Fact {

    /**
     * @param point the code of a split of the race
     * @param millis since the runner's own start
     */
    public record Split(String point, long millis) {}

    /**
     * A leg of a relay, or a section.
     *
     * @param millis of the leg itself; null while it is run, where it was not finished, and of a section whose start or end nobody
     *     saw
     * @param splitMillis the sum of the legs so far; null from the first that was not finished on. Of a section, when it ended
     */
    public record Leg(@Nullable Long millis, @Nullable Long splitMillis) {}

    public ResultFact {
        splits = splits == null ? List.of() : List.copyOf(splits);
        laps = laps == null ? List.of() : List.copyOf(laps);
        legs = legs == null ? List.of() : List.copyOf(legs);
    }

    /** Of a race whose finish line is passed once. */
    public ResultFact(
            UUID id,
            long revision,
            UUID raceId,
            long derivation,
            @Nullable OutcomeKind outcome,
            @Nullable Long millis,
            @Nullable TimingMethod timing,
            @Nullable Instant crossedAt,
            long crossedSequence,
            @Nullable UUID deadHeat,
            @Nullable String mark,
            @Nullable String rule,
            @Nullable String reason,
            @Nullable String reviewReason,
            List<Split> splits) {
        this(
                id,
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
                null,
                List.of(),
                List.of(),
                null);
    }
}
