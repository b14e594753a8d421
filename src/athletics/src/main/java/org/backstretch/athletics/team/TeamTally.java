package org.backstretch.athletics.team;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.place.Placing;

/**
 * What a team has in a race.
 *
 * @param complete whether it has all its scorers; only then it has a place
 * @param points the sum of the scorers' places; 0 unless complete
 * @param tieBreak what settles equal points, the smaller the better; {@link Integer#MAX_VALUE} where there is nobody
 * @param scorers those who count, or would: the best first
 */
public record TeamTally(UUID teamId, boolean complete, long points, List<Integer> tieBreak, List<Scorer> scorers) {

    /** @param place that scores: as in the race, or renumbered */
    public record Scorer(UUID id, int place) {}

    /** The best score first; incomplete teams behind, the one with more runners in first. Equal: they share the place. */
    public static final Comparator<TeamTally> ORDER = comparing(TeamTally::complete)
            .reversed()
            .thenComparing(comparingInt(TeamTally::scored).reversed())
            .thenComparingLong(TeamTally::points)
            .thenComparing(TeamTally::tieBreak, TeamTally::compare);

    /** {@link #ORDER}, and the team's id where a place is shared. Total. */
    public static final Comparator<TeamTally> TOTAL_ORDER = ORDER.thenComparing(TeamTally::teamId, Placing.BY_ID);

    public TeamTally {
        tieBreak = List.copyOf(tieBreak);
        scorers = List.copyOf(scorers);
    }

    private int scored() {
        return scorers.size();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            int compared = Integer.compare(one.get(i), other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
