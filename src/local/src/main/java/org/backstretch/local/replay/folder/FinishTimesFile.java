package org.backstretch.local.replay.folder;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backstretch.athletics.Bib;

/** finish_times.csv: one line per finisher in the order they crossed; rawtimes.csv of a relay: one for each leg of a team. */
record FinishTimesFile(Table table) {
    static final String FILE = "finish_times.csv";
    static final List<String> COLUMNS = List.of("sequence", "bib", "elapsed");

    /** @param most how often one bib crosses the line */
    List<FinishTime> of(List<Starter> starters, int most, Problems problems) {
        if (table.lines().isEmpty()) {
            problems.add(table.file(), 0, "nobody finished");
        }
        var known = starters.stream().map(Starter::bib).collect(toSet());
        var linesOf = new HashMap<Bib, List<Integer>>();
        var finishes = new ArrayList<FinishTime>();
        for (var line : table.lines()) {
            finish(line, known).ifPresent(finish -> {
                refuseTooOften(line, linesOf.computeIfAbsent(finish.bib(), any -> new ArrayList<>()), most);
                refuseGoingBack(line, finish, finishes);
                finishes.add(finish);
            });
        }
        return List.copyOf(finishes);
    }

    private static Optional<FinishTime> finish(Table.Line line, Set<Bib> known) {
        var sequence = sequence(line);
        var bib = StartersFile.bib(line);
        var elapsed = elapsed(line);
        if (sequence.isEmpty() || bib.isEmpty() || elapsed.isEmpty()) {
            return Optional.empty();
        }
        if (!known.contains(bib.get())) {
            line.problem("bib " + bib.get() + " is not on the start list");
        }
        return Optional.of(new FinishTime(sequence.get(), bib.get(), elapsed.get()));
    }

    private static void refuseTooOften(Table.Line line, List<Integer> before, int most) {
        if (before.size() == most) {
            line.problem("bib " + line.get("bib") + " finished already on line " + before.getLast());
        }
        before.add(line.number());
    }

    /** The order decides equal times, so a file whose order contradicts itself cannot be trusted. */
    private static void refuseGoingBack(Table.Line line, FinishTime finish, List<FinishTime> before) {
        if (before.isEmpty()) {
            return;
        }
        if (finish.sequence() <= before.getLast().sequence()) {
            line.problem("sequence %d does not follow %d"
                    .formatted(finish.sequence(), before.getLast().sequence()));
        }
        if (finish.elapsed().compareTo(before.getLast().elapsed()) < 0) {
            line.problem("crossed after the line above but in less time");
        }
    }

    private static Optional<Integer> sequence(Table.Line line) {
        var text = line.get("sequence");
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Integer.valueOf(text));
        }
        line.problem("sequence cannot be '" + text + "'");
        return Optional.empty();
    }

    private static Optional<Duration> elapsed(Table.Line line) {
        var elapsed = RaceTime.read(line.get("elapsed")).filter(Duration::isPositive);
        if (elapsed.isEmpty()) {
            line.problem("elapsed cannot be '" + line.get("elapsed") + "'; it is hh:mm:ss since the gun");
        }
        return elapsed;
    }
}
