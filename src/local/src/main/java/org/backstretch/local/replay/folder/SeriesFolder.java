package org.backstretch.local.replay.folder;

import java.util.List;
import java.util.Optional;

/**
 * A recorded series: its races, in their order, and how they add up.
 *
 * @param name as the folder is called
 * @param races with the names of their folders, which head the columns of the standings
 * @param expected what the standings must print; empty if nobody says
 */
public record SeriesFolder(String name, List<Leg> races, Scores scores, Optional<List<StandingLine>> expected)
        implements Recording {

    public SeriesFolder {
        races = List.copyOf(races);
        expected = expected.map(List::copyOf);
    }

    /** @param name of its folder */
    public record Leg(String name, RaceFolder race) {}

    /**
     * @param first points of the first of each sex, or of everybody
     * @param step how much less the next one gets
     * @param best how many days count
     * @param minimum how many give a position
     */
    public record Scores(int first, int step, boolean perSex, int best, int minimum) {
        static Scores of(RulesFile rules, int races) {
            return new Scores(
                    rules.number("SCORE_FOR_FIRST", 200),
                    -rules.number("STEP", -1),
                    rules.word("PER").filter("sex"::equals).isPresent(),
                    rules.number("BEST", races),
                    rules.number("MINIMUM", 1));
        }
    }
}
