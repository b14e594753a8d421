package org.backstretch.results.alignment;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gets another time.
 *
 * @param name absent while no entry has the bib
 * @param from the time so far; absent for none
 * @param to the time to be; absent for none
 */
record Move(
        String bib,
        @Nullable UUID entryId,
        @Nullable String name,
        @Nullable Instant from,
        @Nullable Instant to) {

    private static final Comparator<Move> IN_ORDER =
            Comparator.comparing(Move::first).thenComparing(Move::bib);

    /** Those whose first time differs. */
    static List<Move> between(Map<String, Instant> before, Map<String, Instant> after, Runners runners) {
        var bibs = new HashSet<>(before.keySet());
        bibs.addAll(after.keySet());
        return bibs.stream()
                .filter(bib -> !Objects.equals(before.get(bib), after.get(bib)))
                .map(bib -> of(bib, before.get(bib), after.get(bib), runners))
                .sorted(IN_ORDER)
                .toList();
    }

    private static Move of(String bib, @Nullable Instant from, @Nullable Instant to, Runners runners) {
        var runner = runners.with(bib);
        return new Move(
                bib,
                runner.map(Runners.Runner::entryId).orElse(null),
                runner.map(Runners.Runner::name).orElse(null),
                from,
                to);
    }

    private Instant first() {
        return Stream.of(to, from).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    /** The first time of each bib: later ones change nothing. */
    static Map<String, Instant> times(List<Pairing.Saying> sayings) {
        var times = new HashMap<String, Instant>();
        for (var saying : sayings) {
            saying.bib().ifPresent(bib -> times.putIfAbsent(bib, saying.tap().at()));
        }
        return times;
    }
}
