package org.backstretch.bench.flood;

import java.util.List;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Rounds;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;
import org.backstretch.bench.stack.Pause;

/** B14, first half: a leaderboards process that knows nothing reads all there ever was. */
public final class Restart implements Measure {
    private static final Question REPLAY = Question.ratio(
            "leaderboards from first poll to ready with 1,000,000 facts (quick: 200,000) / raw replay of the topics",
            Target.atMost(3, 1.5));
    private static final Question MEMORY = new Question("memory of that leaderboards process", Target.nothing(), "MB");
    private static final Question READY = new Question("from the start of its process to ready", Target.nothing(), "s");

    @Override
    public String number() {
        return "B14";
    }

    @Override
    public String title() {
        return "restart of leaderboards";
    }

    @Override
    public String beside() {
        return "raw consumer";
    }

    @Override
    public List<Question> questions() {
        return List.of(REPLAY, READY, MEMORY);
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        var flood = venue.flood();
        flood.challenges(venue.setting().of(2, 10));
        flood.upTo(venue.setting().of(200_000, 1_000_000));
        try (var others = Pause.of(flood.boards().replica().pid())) {
            var starts = new Starts(flood);
            var rounds = Rounds.alternate(
                    venue.setting().rounds(),
                    starts::secondsToReady,
                    () -> RawReplay.seconds(flood.boards().kafka()));
            sheet.enter(
                    REPLAY, rounds.oursToPeer(), rounds.medians("raw", "s") + ", %,d facts".formatted(flood.told()));
            sheet.enter(READY, starts.sinceLaunch(), "");
            sheet.enter(MEMORY, starts.megabytes(), "");
        }
    }
}
