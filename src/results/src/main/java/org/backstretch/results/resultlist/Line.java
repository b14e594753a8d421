package org.backstretch.results.resultlist;

import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.ResultFact;
import org.jspecify.annotations.Nullable;

/**
 * One line of a result list.
 *
 * @param place within the direction; null behind the finishers
 * @param placeLabel as printed: 1, 2=, DNF
 * @param outcome null for an entry that is out on the course
 * @param mark as people read it: 31:04
 * @param millis the exact official time
 * @param time as files have it: 00:31:04
 * @param gapMillis behind the first of the direction
 * @param review what a human has to look at
 * @param splits when they were at the points of the course, since their start, in the order of the course; as known now
 * @param distanceMillimetres how far somebody got in a fixed time; null where time is measured
 * @param laps when each ended, in milliseconds since the own start
 * @param legs of a relay team, in their order, or the sections of who runs backward and forward in turn
 * @param netMillis since the runner's own crossing of the start mat; null where there was none, or the official time runs from it
 * @param net the same as people read it
 * @param netTime the same as files have it
 */
public record Line(
        @Nullable Integer place,
        @Nullable String placeLabel,
        boolean tied,
        UUID entryId,
        @Nullable String bib,
        String name,
        @Nullable UUID clubId,
        @Nullable String clubName,
        Sex sex,
        @Nullable String category,
        Direction direction,
        @Nullable OutcomeKind outcome,
        @Nullable String mark,
        @Nullable Long millis,
        @Nullable String time,
        @Nullable Long gapMillis,
        @Nullable String rule,
        @Nullable String reason,
        @Nullable String review,
        List<ResultFact.Split> splits,
        @Nullable Long distanceMillimetres,
        List<Long> laps,
        List<Leg> legs,
        @Nullable Long netMillis,
        @Nullable String net,
        @Nullable String netTime) {

    /** Named so that it is no field of the JSON. */
    public boolean hasFinished() {
        return outcome == OutcomeKind.FINISHED;
    }
}
