package org.backstretch.leaderboards.fact;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.place.Finish;
import org.backstretch.contracts.ResultFact;

/** Results as places are made of them. */
public final class Outcomes {
    private Outcomes() {}

    /** Empty while the entry is out on the course. */
    public static Optional<Finish> of(ResultFact result) {
        return Optional.ofNullable(result.outcome())
                .map(outcome -> outcome == OutcomeKind.FINISHED
                        ? Finish.finished(
                                result.id(),
                                exact(result),
                                requireNonNull(result.crossedAt()),
                                result.crossedSequence(),
                                Optional.ofNullable(result.deadHeat()))
                        : Finish.without(result.id(), outcome));
    }

    /** The smaller the better: a time, or minus a distance. */
    private static long exact(ResultFact result) {
        return result.distanceMillimetres() == null ? requireNonNull(result.millis()) : -result.distanceMillimetres();
    }
}
