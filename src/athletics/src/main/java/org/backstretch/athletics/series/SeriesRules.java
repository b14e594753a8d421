package org.backstretch.athletics.series;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.minBy;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a series adds up: the best n of m, where m counts days. Two races on one day count as one day: the better of a
 * runner's two results stands for it, the other is dropped. So nobody gains by a double programme that others could not
 * travel to, and "best 8 of 9" means evenings.
 *
 * @param best how many days count; from 1
 * @param minimum days with a finish that it takes to get a position; 0 and 1 ask for nothing more than one finish
 * @param countback equal totals go to the better places: the counted places of both are written down from best to worst, and
 *     the first difference decides (Racing Rules of Sailing A8.1, which club series follow; dropped results are not used). A
 *     list that ends first loses. Without countback, or where all are equal, the position is shared
 */
public record SeriesRules(Scoring scoring, int best, int minimum, boolean countback) {

    public SeriesRules {
        if (best < 1 || minimum < 0) {
            throw new IllegalArgumentException("a series counts at least one day: best " + best);
        }
    }

    /**
     * A runner's score.
     *
     * @param contributions of one runner, each race at most once, in any order
     */
    public SeriesScore score(Collection<Contribution> contributions) {
        Comparator<Contribution> bestFirst = Contribution.bestFirst(scoring);
        List<Contribution> days = bestOfEachDay(contributions, bestFirst);
        List<Contribution> counted = days.subList(0, Math.min(best, days.size()));
        return new SeriesScore(
                counted.stream().mapToLong(Contribution::score).sum(),
                days.size(),
                !days.isEmpty() && days.size() >= minimum,
                counted,
                contributions.stream()
                        .filter(each -> !counted.contains(each))
                        .sorted(bestFirst)
                        .toList());
    }

    private static List<Contribution> bestOfEachDay(
            Collection<Contribution> contributions, Comparator<Contribution> bestFirst) {
        return contributions.stream().collect(groupingBy(Contribution::day, minBy(bestFirst))).values().stream()
                .flatMap(Optional::stream)
                .sorted(bestFirst)
                .toList();
    }

    /**
     * The order of the standings, the leader first: those with a position before those without. Where times are added up,
     * more counted days come first, for a sum of three times is no better than one of four. Equal means: they share the
     * position.
     */
    public Comparator<SeriesScore> order() {
        Comparator<SeriesScore> byClass = comparing(SeriesScore::hasPosition).reversed();
        Comparator<SeriesScore> byTotal = scoring.addsTimes()
                ? comparing(SeriesScore::daysCounted).reversed().thenComparing(SeriesScore::total)
                : comparing(SeriesScore::total).reversed();
        Comparator<SeriesScore> order = byClass.thenComparing(byTotal);
        return countback ? order.thenComparing(SeriesScore::places, Arrays::compare) : order;
    }
}
