package org.backstretch.results.alignment;

import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.results.database.Row;

/** The readings of one device as a stream: in the order in which they were read, with what was taken back. */
final class Readings {
    /** @param undoes the sequence of the reading it takes back; with a bib, it stands in that one's place */
    record Kept(UUID id, long sequence, Optional<String> bib, Optional<Long> undoes, boolean isLate) {
        static Kept of(Row row) throws SQLException {
            return new Kept(
                    row.id("id"),
                    row.number("sequence"),
                    row.textIfAny("bib"),
                    row.numberIfAny("undoes"),
                    row.flag("quarantined"));
        }

        boolean isReading() {
            return bib.isPresent() || undoes.isEmpty();
        }
    }

    private Readings() {}

    /** @param kept by sequence */
    static List<Reading> inOrder(List<Kept> kept) {
        var takenBack = takenBack(kept);
        var places = places(kept);
        return kept.stream()
                .filter(Kept::isReading)
                .sorted(Comparator.<Kept, Long>comparing(each -> places.get(each.sequence()))
                        .thenComparingLong(Kept::sequence))
                .map(each -> new Reading(each.id(), each.bib(), takenBack.contains(each.sequence()), each.isLate()))
                .toList();
    }

    /** From the last to the first: what was taken back takes nothing back itself, unless a correction stands in for it. */
    private static Set<Long> takenBack(List<Kept> kept) {
        var known = kept.stream().collect(toMap(Kept::sequence, Function.identity()));
        var takenBack = new HashSet<Long>();
        for (var each : kept.reversed()) {
            if (!takenBack.contains(each.sequence())) {
                var earlier = each.undoes();
                while (earlier.isPresent()) {
                    takenBack.add(earlier.get());
                    earlier = each.bib().isEmpty()
                            ? Optional.empty()
                            : Optional.ofNullable(known.get(earlier.get())).flatMap(Kept::undoes);
                }
            }
        }
        return takenBack;
    }

    /** The sequence of the first reading that stood in this place. */
    private static Map<Long, Long> places(List<Kept> kept) {
        var known = kept.stream().collect(toMap(Kept::sequence, Function.identity()));
        var places = new HashMap<Long, Long>();
        for (var each : kept) {
            var earlier = each.undoes().filter(known::containsKey);
            places.put(each.sequence(), earlier.map(places::get).orElse(each.sequence()));
        }
        return places;
    }
}
