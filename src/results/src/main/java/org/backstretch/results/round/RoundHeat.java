package org.backstretch.results.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.place.Placed;
import org.backstretch.athletics.place.Placing;
import org.backstretch.athletics.round.Heat;
import org.backstretch.contracts.RaceFact;

/**
 * A wave of a race as one heat of a round.
 *
 * @param number from 1, in the order of the waves
 * @param method that timed it
 */
record RoundHeat(int number, RaceFact.Wave wave, TimingMethod method, List<HeatRunner> runners) {

    /** How many have no result yet. */
    int out() {
        return undecided().size();
    }

    Heat heat() {
        return new Heat(number, method, decided().map(HeatRunner::finish).toList());
    }

    /** Those with a result, by places within the heat, each direction apart. */
    List<Placed> ranking() {
        return decided().collect(groupingBy(HeatRunner::direction, TreeMap::new, toList())).values().stream()
                .flatMap(runners ->
                        Placing.of(runners.stream().map(HeatRunner::finish).toList()).stream())
                .toList();
    }

    /** Those without, by lanes and bibs. */
    List<HeatRunner> undecided() {
        return runners.stream().filter(each -> each.outcome().isEmpty()).toList();
    }

    private Stream<HeatRunner> decided() {
        return runners.stream().filter(each -> each.outcome().isPresent());
    }
}
