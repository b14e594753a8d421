package org.backstretch.results.crossingimport;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
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
        return apart(judged, earlier(judged), race.passages() == 1);
    }

    private static Set<String> chips(List<LineReading> lines) {
        return lines.stream()
                .flatMap(line -> line instanceof LineReading.Read read ? Stream.of(read.passing()) : Stream.empty())
                .flatMap(passing -> passing.chip().stream())
                .collect(toSet());
    }

    private Earlier earlier(List<Judged> judged) {
        var devices = judged.stream()
                .flatMap(line -> line.stamped().stream())
                .map(stamped -> stamped.identity().device())
                .distinct()
                .toArray(UUID[]::new);
        return Earlier.of(database.query(
                "select device, sequence, at, bib from crossing where device = any(?)", Earlier.Crossing::of, (Object)
                        devices));
    }

    /**
     * New reads get their rank among those of their reader at the same instant, in the order of the file.
     *
     * @param isOnce whether somebody passes the line once, so that another time is a correction and no further lap
     */
    private static List<Judged> apart(List<Judged> judged, Earlier earlier, boolean isOnce) {
        var lines = new ArrayList<Judged>(judged.size());
        var seen = new HashMap<Identity, Integer>();
        for (var line : judged) {
            lines.add(line.stamped()
                    .map(stamped -> apart(line, stamped, earlier, isOnce, seen))
                    .orElse(line));
        }
        return lines;
    }

    private static Judged apart(
            Judged line, Judged.Stamped stamped, Earlier earlier, boolean isOnce, Map<Identity, Integer> seen) {
        var same = Optional.ofNullable(
                seen.putIfAbsent(stamped.identity(), line.reading().line()));
        if (same.isPresent()) {
            return line.known("The same read as in line " + same.get() + ".");
        }
        if (earlier.has(stamped.identity())) {
            return line.known("Taken before.");
        }
        var other = isOnce ? earlier.otherTime(stamped) : Optional.<String>empty();
        var ranked = line.as(stamped.ranked(earlier.nextRank(stamped)));
        return other.isEmpty() ? ranked : ranked.remarked(other.get());
    }
}
