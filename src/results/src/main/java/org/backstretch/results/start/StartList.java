package org.backstretch.results.start;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.backstretch.athletics.Bib;

/** Those who take part in a race, by bib: gives each a start as a plan says. */
record StartList(List<Starter> starters, Map<String, Starter> byBib) {

    static StartList of(List<Starter> takingPart) {
        var sorted = takingPart.stream().sorted(Starter.BY_BIB).toList();
        return new StartList(
                sorted,
                sorted.stream()
                        .filter(starter -> starter.bib().isPresent())
                        .collect(toMap(
                                starter -> starter.bib().orElseThrow(), Function.identity(), (one, other) -> one)));
    }

    List<Proposed> typed(List<StartPlan.Typed> times, StartReading reading) {
        var seen = new HashSet<String>();
        return times.stream()
                .map(typed -> of(typed.bib(), seen, starter -> reading.read(typed.start(), starter)))
                .toList();
    }

    /** Everybody with the gun of their wave. */
    List<Proposed> withTheGun() {
        return starters.stream()
                .map(starter -> Proposed.start(starter, Duration.ZERO))
                .toList();
    }

    List<Proposed> interval(StartPlan.Interval interval) {
        var bibs = interval.bibs();
        return bibs == null ? everybody(interval) : inOrder(bibs, interval);
    }

    private List<Proposed> everybody(StartPlan.Interval interval) {
        var proposed = new ArrayList<Proposed>();
        for (var starter : starters) {
            proposed.add(Proposed.start(starter, turn(interval, proposed.size())));
        }
        return proposed;
    }

    /** A bib that is unknown keeps its turn: it may only be misspelled. */
    private List<Proposed> inOrder(List<String> bibs, StartPlan.Interval interval) {
        var seen = new HashSet<String>();
        var proposed = new ArrayList<Proposed>();
        for (var bib : bibs) {
            var turn = turn(interval, proposed.size());
            proposed.add(of(bib, seen, starter -> Proposed.start(starter, turn)));
        }
        return proposed;
    }

    private static Duration turn(StartPlan.Interval interval, int index) {
        return Duration.ofMillis(interval.firstMillis() + index / interval.size() * interval.everyMillis());
    }

    private Proposed of(String written, HashSet<String> seen, Function<Starter, Proposed> start) {
        var bib = Bib.read(written).map(Bib::text).orElse(written.strip());
        var starter = Optional.ofNullable(byBib.get(bib));
        if (starter.isEmpty()) {
            return Proposed.unknown(written, "Nobody who takes part wears this bib.");
        }
        return seen.add(bib)
                ? start.apply(starter.get())
                : Proposed.unknown(written, "This bib stands there twice. The first line counts.");
    }
}
