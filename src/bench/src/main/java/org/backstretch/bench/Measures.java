package org.backstretch.bench;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.backstretch.bench.index.IndexMeasures;
import org.backstretch.bench.measure.Later;
import org.backstretch.bench.measure.Measure;

/** All measures in the order in which they run: what needs a quiet machine first, what needs everything last. */
final class Measures {
    private Measures() {}

    static List<Measure> all() {
        return Stream.of(
                        IndexMeasures.all(),
                        List.<Measure>of(
                                new Later(
                                        "B9",
                                        "crossings accepted per second over HTTP / plain insert of the same rows",
                                        "comes with the times of a race"),
                                new Later(
                                        "B13",
                                        "entries accepted per second with capacity / one connection row by row",
                                        "comes with registration")))
                .flatMap(List::stream)
                .toList();
    }

    /** @param numbers such as B5, in either case; all of them where none is given */
    static List<Measure> of(Set<String> numbers) {
        var wanted =
                numbers.stream().map(number -> number.toUpperCase(Locale.ROOT)).toList();
        return all().stream()
                .filter(measure -> wanted.isEmpty() || wanted.contains(measure.number()))
                .toList();
    }
}
