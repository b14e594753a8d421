package org.backstretch.bench.entry;

import java.util.List;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Rounds;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Spread;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;

/** B13: entries into one race with a capacity, each under its lock, beside an insert of the same rows without one. */
public final class EntryIntake implements Measure {
    private static final Question RATE = Question.ratio(
            "entries accepted per second with capacity, into one race over HTTP, eight at a time / one connection row by row",
            Target.nothing());
    private static final Question TYPICAL =
            new Question("an entry meanwhile, from asked to accepted, p50", Target.nothing(), "ms");
    private static final Question SLOW = new Question("the same, p99", Target.nothing(), "ms");

    @Override
    public String number() {
        return "B13";
    }

    @Override
    public String title() {
        return "entries into a race with a capacity";
    }

    @Override
    public String beside() {
        return "PostgreSQL";
    }

    @Override
    public List<Question> questions() {
        return List.of(RATE, TYPICAL, SLOW);
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        var rounds = venue.setting().rounds();
        var entries = venue.setting().of(400, 800);
        var race = WantedRace.open(venue, (rounds + 1) * entries);
        try (var plain = new PlainEntries()) {
            var done = Rounds.alternate(rounds, () -> race.accepted(entries), () -> plain.inserted(entries));
            sheet.enter(RATE, done.oursToPeer(), done.medians("PostgreSQL", "per second"));
            var times = race.times();
            sheet.enter(TYPICAL, Spread.of(times.millisAt(50)), times.count() + " entries, " + times.words());
            sheet.enter(SLOW, Spread.of(times.millisAt(99)), "");
        }
    }
}
