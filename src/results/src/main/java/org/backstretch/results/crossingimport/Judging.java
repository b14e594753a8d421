package org.backstretch.results.crossingimport;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.results.database.Database;
import org.backstretch.results.format.LineReading;
import org.backstretch.results.projection.KnownRace;

/** Lines of a file against a race as it is now, against what was taken before, and against each other. */
@ApplicationScoped
class Judging {
    private final Database database;
    private final StartLists startLists;

    Judging(Database database, StartLists startLists) {
        this.database = database;
        this.startLists = startLists;
    }

    /** @param reader whose reads these are, where a line does not tell and nobody has said */
    List<Judged> of(KnownRace race, Settings settings, String reader, List<LineReading> lines) {
        var judge = new Judge(race, startLists.of(race, chips(lines)), settings, reader);
        var judged = lines.stream().map(judge::judge).toList();
        return apart(judged, taken(judged));
    }

    private static Set<String> chips(List<LineReading> lines) {
        return lines.stream()
                .flatMap(line -> line instanceof LineReading.Read read ? Stream.of(read.passing()) : Stream.empty())
                .flatMap(passing -> passing.chip().stream())
                .collect(toSet());
    }

    private Set<Identity> taken(List<Judged> judged) {
        var devices = judged.stream()
                .flatMap(line -> line.stamped().stream())
                .map(stamped -> stamped.identity().device())
                .distinct()
                .toArray(UUID[]::new);
        return new HashSet<>(database.query(
                "select device, sequence from crossing where device = any(?)",
                row -> new Identity(row.id("device"), Identity.digestOf(row.number("sequence"))),
                (Object) devices));
    }

    /** New reads get their rank among those of their reader at the same instant, in the order of the file. */
    private static List<Judged> apart(List<Judged> judged, Set<Identity> taken) {
        var seen = new HashMap<Identity, Integer>();
        var ranks = new HashMap<Map.Entry<UUID, Instant>, Integer>();
        var lines = new ArrayList<Judged>(judged.size());
        for (var line : judged) {
            lines.add(
                    line.stamped().isEmpty() ? line : apart(line, line.stamped().get(), taken, seen, ranks));
        }
        return lines;
    }

    private static Judged apart(
            Judged line,
            Judged.Stamped stamped,
            Set<Identity> taken,
            Map<Identity, Integer> seen,
            Map<Map.Entry<UUID, Instant>, Integer> ranks) {
        var earlier = Optional.ofNullable(
                seen.putIfAbsent(stamped.identity(), line.reading().line()));
        if (earlier.isPresent()) {
            return line.known("The same read as in line " + earlier.get() + ".");
        }
        var rank = ranks.merge(Map.entry(stamped.identity().device(), stamped.at()), 1, Integer::sum) - 1;
        return taken.contains(stamped.identity()) ? line.known("Taken before.") : line.as(stamped.ranked(rank));
    }
}
