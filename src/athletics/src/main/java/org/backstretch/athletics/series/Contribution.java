package org.backstretch.athletics.series;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.backstretch.athletics.place.Placing;

/**
 * A finish in one race of a series, and what it is worth. Who did not finish contributes nothing.
 *
 * @param day of the race, where it was run
 * @param place from 1
 * @param score points, or milliseconds where times are added up
 */
public record Contribution(UUID raceId, LocalDate day, int place, long score) {
    private static final Comparator<Contribution> BY_PLACE = comparingInt(Contribution::place)
            .thenComparing(Contribution::day)
            .thenComparing(Contribution::raceId, Placing.BY_ID);

    /** The most valuable first; of equal ones the better place, then the earlier day. Total down to the race. */
    static Comparator<Contribution> bestFirst(Scoring scoring) {
        Comparator<Contribution> byScore = comparing(Contribution::score);
        return (scoring.addsTimes() ? byScore : byScore.reversed()).thenComparing(BY_PLACE);
    }
}
