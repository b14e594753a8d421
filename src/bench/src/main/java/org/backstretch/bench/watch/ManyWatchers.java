package org.backstretch.bench.watch;

import java.time.Duration;
import java.util.List;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Setting;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Spread;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;
import org.backstretch.bench.stack.CrowdRace;
import org.backstretch.bench.stack.FactFeed;
import org.backstretch.bench.stack.Progress;

/** B11: many watch one board through the front door while it changes. */
public final class ManyWatchers implements Measure {
    private static final int PER_SECOND = 20;
    private static final int RUNNERS = 3_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Question DROPPED = new Question(
            "2,000 watchers (quick: 500) through the front door × 20 changes a second: dropped",
            Target.atMost(0, 0),
            "");
    private static final Question DELAY =
            new Question("the same, from due to read, p99", Target.atMost(100, 100), "ms");
    private static final Question MORE_DROPPED =
            new Question("8,000 watchers, the aim (not in quick): dropped", Target.nothing(), "");
    private static final Question MORE_DELAY = new Question("8,000 watchers, p99", Target.nothing(), "ms");

    @Override
    public String number() {
        return "B11";
    }

    @Override
    public String title() {
        return "many watchers through the front door";
    }

    @Override
    public String beside() {
        return "nothing";
    }

    @Override
    public List<Question> questions() {
        return List.of(DROPPED, DELAY, MORE_DROPPED, MORE_DELAY);
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        var stack = venue.stack();
        var race = new CrowdRace(2, RUNNERS);
        try (var feed = FactFeed.bulk(stack.kafka())) {
            feed.sendAll(race.facts(0));
        }
        var board = "/api/leaderboards/boards/" + race.board();
        new Progress(stack.leaderboards().resolve(board)).awaitRunners(RUNNERS, PATIENCE);
        var stream = stack.frontDoor().resolve(board + "/stream");
        var changes = PER_SECOND * venue.setting().of(4, 10);
        Watch.of(stream, 100, race, 0, 2 * PER_SECOND, PER_SECOND, stack.kafka());
        var few = Watch.of(stream, venue.setting().of(500, 2_000), race, 100, changes, PER_SECOND, stack.kafka());
        sheet.enter(DROPPED, Spread.of(few.dropped()), few.words());
        sheet.enter(DELAY, Spread.of(few.delays().millisAt(99)), "");
        if (venue.setting() == Setting.FULL) {
            var many = Watch.of(stream, 8_000, race, 1_000, changes, PER_SECOND, stack.kafka());
            sheet.enter(MORE_DROPPED, Spread.of(many.dropped()), many.words());
            sheet.enter(MORE_DELAY, Spread.of(many.delays().millisAt(99)), "");
        }
    }
}
