package org.backstretch.results.crossingimport;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstretch.results.format.LineReading;
import org.backstretch.results.format.Moment;

/** What is to be said of a file as a whole. */
final class Notes {
    private Notes() {}

    static List<String> of(List<Judged> judged) {
        var notes = new ArrayList<String>();
        start(judged).ifPresent(notes::add);
        ReaderView.of(judged).stream()
                .filter(ReaderView::isContradicted)
                .forEach(reader -> notes.add("The clock of " + reader.name()
                        + " and that of the server that got its reads contradict each other. Its reads wait until you say how"
                        + " far the reader's clock is off; measured is " + reader.measuredMillis() + " ms."));
        return notes;
    }

    /** A photo finish has a start of its own; the times of the race count from the race's gun. */
    private static Optional<String> start(List<Judged> judged) {
        return judged.stream()
                .flatMap(line -> starts(line).stream())
                .findFirst()
                .map(both -> "The file counts from a start at " + both.start() + ", and the gun of this race is at "
                        + both.gun() + ": times come out " + both.apart()
                        + ". If the photo finish is right, correct the gun on the race day page.");
    }

    private record Starts(Instant start, Instant gun) {
        String apart() {
            var apart = Duration.between(gun, start);
            return apart.abs().toMillis() + " ms " + (apart.isNegative() ? "shorter" : "longer");
        }
    }

    private static Optional<Starts> starts(Judged line) {
        return Stream.of(line.reading())
                .filter(LineReading.Read.class::isInstance)
                .map(reading -> ((LineReading.Read) reading).passing().moment())
                .filter(Moment.SinceStart.class::isInstance)
                .map(moment -> ((Moment.SinceStart) moment).elapsed())
                .flatMap(elapsed -> line.stamped().map(stamped -> stamped.at().minus(elapsed)).stream())
                .flatMap(start -> line.starter().flatMap(StartList.Starter::gun).stream()
                        .filter(gun -> !gun.equals(start))
                        .map(gun -> new Starts(start, gun)))
                .findFirst();
    }
}
