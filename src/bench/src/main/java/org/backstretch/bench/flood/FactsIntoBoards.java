package org.backstretch.bench.flood;

import java.time.Duration;
import java.util.List;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Rounds;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;
import org.backstretch.bench.stack.Flood;
import org.backstretch.bench.stack.Pause;

/** B7: facts that are waiting in Kafka become boards while the boards are answered, beside a consumer that only reads. */
public final class FactsIntoBoards implements Measure {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Question RATE = Question.ratio(
            "facts of races of 1,000 into boards, four views each, per second / a consumer that only reads",
            Target.atLeast(0.12, 0.25));

    @Override
    public String number() {
        return "B7";
    }

    @Override
    public String title() {
        return "facts into boards";
    }

    @Override
    public String beside() {
        return "raw consumer";
    }

    @Override
    public List<Question> questions() {
        return List.of(RATE);
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        var setting = venue.setting();
        var races = setting.of(180_000, 900_000) / Flood.FACTS / (setting.rounds() + 1);
        var flood = venue.flood();
        try (var reader = new RawReader(flood.boards().kafka())) {
            reader.secondsToTheEnd();
            var facts = (long) races * Flood.FACTS;
            var rounds = Rounds.alternate(
                    setting.rounds(),
                    () -> facts / secondsIntoBoards(flood, races),
                    () -> facts / reader.secondsToTheEnd());
            sheet.enter(RATE, rounds.oursToPeer(), rounds.medians("raw", "facts per second"));
        }
    }

    /** The process stands still while the facts are written, and then finds them all waiting. */
    private static double secondsIntoBoards(Flood flood, int races) throws Exception {
        try (var pause = Pause.of(flood.boards().replica().pid())) {
            flood.races(races);
        }
        var begin = System.nanoTime();
        flood.progress().await(flood.told(), PATIENCE);
        return (System.nanoTime() - begin) / 1e9;
    }
}
