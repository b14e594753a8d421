package org.backstretch.local.replay.folder;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backstretch.athletics.Bib;
import org.backstretch.local.replay.folder.Adjustment.DeadHeat;
import org.backstretch.local.replay.folder.Adjustment.DidNotFinish;
import org.backstretch.local.replay.folder.Adjustment.StartOffset;

/** adjustments.csv. */
record AdjustmentsFile(Table table) {
    static final String FILE = "adjustments.csv";
    static final List<String> COLUMNS = List.of("bib", "kind", "value");

    List<Adjustment> of(List<Starter> starters, Problems problems) {
        var known = starters.stream().map(Starter::bib).collect(toSet());
        var seen = new HashSet<String>();
        return table.lines().stream()
                .filter(line -> isNew(line, seen))
                .<Adjustment>flatMap(line -> adjustment(line, known).stream())
                .toList();
    }

    private static boolean isNew(Table.Line line, Set<String> seen) {
        var first = seen.add(line.get("kind") + " " + line.get("bib") + " " + deadHeatValue(line));
        if (!first) {
            line.problem("bib %s has its %s already".formatted(line.get("bib"), line.get("kind")));
        }
        return first;
    }

    private static String deadHeatValue(Table.Line line) {
        return line.get("kind").equals("dead_heat") ? line.get("value") : "";
    }

    private static Optional<? extends Adjustment> adjustment(Table.Line line, Set<Bib> known) {
        return switch (line.get("kind")) {
            case "start_offset" -> startOffset(line, known);
            case "DNF" -> bib(line.get("bib"), line, known).map(DidNotFinish::new);
            case "dead_heat" -> deadHeat(line, known);
            default -> {
                line.problem("kind cannot be '" + line.get("kind") + "'; known are start_offset, DNF and dead_heat");
                yield Optional.empty();
            }
        };
    }

    private static Optional<StartOffset> startOffset(Table.Line line, Set<Bib> known) {
        var offset = RaceTime.read(line.get("value"));
        if (offset.isEmpty()) {
            line.problem(
                    "a start offset cannot be '" + line.get("value") + "'; it is hh:mm:ss, negative before the gun");
        }
        return bib(line.get("bib"), line, known).flatMap(bib -> offset.map(time -> new StartOffset(bib, time)));
    }

    /** The bib may stand in its own column, in the list, or in both. */
    private static Optional<DeadHeat> deadHeat(Table.Line line, Set<Bib> known) {
        var bibs = Stream.concat(
                        Stream.of(line.get("bib")),
                        Arrays.stream(line.get("value").split(",", -1)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> bib(text, line, known).stream())
                .distinct()
                .toList();
        if (bibs.size() < 2) {
            line.problem("a dead heat needs two bibs");
            return Optional.empty();
        }
        return Optional.of(new DeadHeat(bibs));
    }

    private static Optional<Bib> bib(String text, Table.Line line, Set<Bib> known) {
        var bib = Bib.read(text).filter(known::contains);
        if (bib.isEmpty()) {
            line.problem("bib '" + text + "' is not in entries.csv");
        }
        return bib;
    }
}
