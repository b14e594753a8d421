package org.backstretch.results.crossingimport;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.backstretch.results.clock.Clocks;
import org.backstretch.results.clock.Sample;
import org.backstretch.results.crossing.Batch;
import org.backstretch.results.crossing.Intake;
import org.backstretch.results.crossing.Item;
import org.backstretch.results.device.Timekeeper;
import org.backstretch.results.projection.KnownRace;

/** Makes crossings of reads, through the same intake as every tap. */
@ApplicationScoped
class Reads {
    private static final String NO_SAMPLES = "import";
    private static final int AT_ONCE = 1_000;

    private final Intake intake;
    private final Clocks clocks;

    Reads(Intake intake, Clocks clocks) {
        this.intake = intake;
        this.clocks = clocks;
    }

    /** The race is locked. Answers what became of new lines, by their number. */
    Map<Integer, Item> take(
            KnownRace race, Timekeeper by, Settings settings, Batch.Source source, List<Judged> judged) {
        var items = new LinkedHashMap<Integer, Item>();
        judged.stream()
                .filter(Judged::isNew)
                .collect(groupingBy(Reads::run, LinkedHashMap::new, toList()))
                .forEach((run, lines) -> {
                    learn(run.device(), lines);
                    for (int from = 0; from < lines.size(); from += AT_ONCE) {
                        var part = lines.subList(from, Math.min(from + AT_ONCE, lines.size()));
                        items.putAll(take(race, by, run, settings, source, part));
                    }
                });
        return items;
    }

    /** A run of a reader's clock. */
    private record Run(UUID device, String bootId) {}

    private static Run run(Judged line) {
        var stamped = line.stamped().orElseThrow();
        return new Run(stamped.identity().device(), stamped.sample().isPresent() ? TwoClocks.BOOT : NO_SAMPLES);
    }

    private void learn(UUID device, List<Judged> lines) {
        var samples = new ArrayList<Sample>();
        lines.forEach(line -> line.stamped().orElseThrow().sample().ifPresent(samples::add));
        if (!samples.isEmpty()) {
            clocks.add(device, samples);
        }
    }

    private Map<Integer, Item> take(
            KnownRace race, Timekeeper by, Run run, Settings settings, Batch.Source source, List<Judged> lines) {
        var stamps = lines.stream()
                .map(line -> stamp(line.stamped().orElseThrow(), settings, source))
                .toList();
        var taken = intake.take(race, by, new Batch(run.device(), run.bootId(), List.of(), stamps, List.of()));
        var bySequence = taken.items().stream().collect(toMap(Item::sequence, item -> item, (one, other) -> one));
        var items = new LinkedHashMap<Integer, Item>();
        for (var line : lines) {
            items.put(
                    line.reading().line(),
                    Objects.requireNonNull(
                            bySequence.get(line.stamped().orElseThrow().sequence())));
        }
        return items;
    }

    private static Batch.Stamp stamp(Judged.Stamped stamped, Settings settings, Batch.Source source) {
        return new Batch.Stamp(
                stamped.sequence(),
                stamped.at(),
                stamped.sample().map(Sample::monotonicMillis).orElse(0L),
                settings.point(),
                settings.splitCode().orElse(null),
                stamped.passing().bib().orElse(null),
                stamped.passing().chip().orElse(null),
                source);
    }
}
