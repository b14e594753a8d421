package org.backstretch.bench;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.backstretch.bench.entry.EntryIntake;
import org.backstretch.bench.flood.FactsIntoBoards;
import org.backstretch.bench.flood.Restart;
import org.backstretch.bench.flood.WholeStack;
import org.backstretch.bench.index.IndexMeasures;
import org.backstretch.bench.index.RankBySql;
import org.backstretch.bench.live.BatchIntake;
import org.backstretch.bench.live.Crossings;
import org.backstretch.bench.live.GunCorrection;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Setting;
import org.backstretch.bench.watch.EventCost;
import org.backstretch.bench.watch.ManyWatchers;
import org.backstretch.bench.web.RankOverHttp;
import org.backstretch.bench.web.TopPage;

/** All measures in the order in which they run: what needs a quiet machine first, what needs everything last. */
final class Measures {
    private Measures() {}

    static List<Measure> all() {
        return Stream.of(
                        IndexMeasures.all(),
                        List.of(IndexMeasures.figures()),
                        List.<Measure>of(
                                new RankBySql(),
                                new RankOverHttp(),
                                new TopPage(),
                                new EventCost(),
                                new FactsIntoBoards(),
                                new Restart(),
                                new Crossings(),
                                new BatchIntake(),
                                new GunCorrection(),
                                new EntryIntake(),
                                new ManyWatchers(),
                                new WholeStack()))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * @param numbers such as B5, in either case; where none is given all of them, in a quick run without those of JMH,
     *     which take as long as all the others
     */
    static List<Measure> of(Set<String> numbers, Setting setting) {
        var wanted =
                numbers.stream().map(number -> number.toUpperCase(Locale.ROOT)).toList();
        return all().stream()
                .filter(measure -> wanted.isEmpty() ? belongs(measure, setting) : wanted.contains(measure.number()))
                .toList();
    }

    private static boolean belongs(Measure measure, Setting setting) {
        return setting == Setting.FULL || !measure.number().equals(IndexMeasures.FIGURES);
    }
}
