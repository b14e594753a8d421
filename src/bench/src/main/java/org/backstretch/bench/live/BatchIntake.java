package org.backstretch.bench.live;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Rounds;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Spread;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;
import org.backstretch.bench.peer.PlainInsert;
import org.backstretch.bench.stack.CrowdRace;

/** B9: readers upload batch after batch while people type beside them; beside an insert of the same rows. */
public final class BatchIntake implements Measure {
    private static final int RACE = 300;
    /** Of runners, more than anybody types meanwhile. */
    private static final int TYPED = 1_000;
    /** The rows go into the plain table this many times, each time from another device: once is over too soon. */
    private static final int TIMES_PLAIN = 10;

    private static final Question RATE = Question.ratio(
            "crossings accepted per second over HTTP in batches of 100, with outcome and event, while three phones type / plain insert of the same rows",
            Target.atLeast(0.05, 0.12));
    private static final Question TAP =
            new Question("a tap on one of those phones meanwhile, from due to accepted, p50", Target.nothing(), "ms");
    private static final Question SLOW_TAP = new Question("the same, p99", Target.nothing(), "ms");

    @Override
    public String number() {
        return "B9";
    }

    @Override
    public String title() {
        return "batches of crossings while phones type";
    }

    @Override
    public String beside() {
        return "PostgreSQL";
    }

    @Override
    public List<Question> questions() {
        return List.of(RATE, TAP, SLOW_TAP);
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        var rounds = venue.setting().rounds();
        var batches = venue.setting().of(40, 100);
        var measured = (rounds + 1) * batches * PlainInsert.BATCH;
        var field = Field.of(venue, RACE, 1, measured + TYPED);
        var race = field.races().getFirst();
        var typed = IntStream.range(measured, measured + TYPED).mapToObj(runner -> new Stamp(race, runner));
        try (var plain = new PlainInsert();
                var line = new BusyLine(field, race, typed.iterator())) {
            var ours = parts(race, rounds + 1, batches).iterator();
            var peers = parts(race, rounds + 1, batches).iterator();
            var done = Rounds.alternate(rounds, () -> line.accepted(ours.next()), () -> inserted(plain, peers.next()));
            sheet.enter(RATE, done.oursToPeer(), done.medians("PostgreSQL", "per second"));
            var taps = line.taps();
            sheet.enter(TAP, Spread.of(taps.millisAt(50)), taps.count() + " taps, " + taps.words());
            sheet.enter(SLOW_TAP, Spread.of(taps.millisAt(99)), "");
        }
    }

    @Override
    public String tried() {
        return "Facts go into the outbox by one statement, not a hundred; the verdicts of a hundred crossings cost 1.0 ms of"
                + " PostgreSQL instead of 7.5. Next: write the verdict with the crossing, not after it.";
    }

    /** The batches of each round, one runner after the other. */
    private static List<List<List<Stamp>>> parts(CrowdRace race, int rounds, int batches) {
        return IntStream.range(0, rounds)
                .mapToObj(round -> IntStream.range(0, batches)
                        .mapToObj(batch -> batch(race, round * batches + batch))
                        .toList())
                .toList();
    }

    private static List<Stamp> batch(CrowdRace race, int number) {
        return IntStream.range(number * PlainInsert.BATCH, (number + 1) * PlainInsert.BATCH)
                .mapToObj(runner -> new Stamp(race, runner))
                .toList();
    }

    /** Crossings per second. */
    private static double inserted(PlainInsert plain, List<List<Stamp>> batches) throws SQLException {
        var rows = batches.stream()
                .map(batch -> batch.stream().map(Stamp::row).toList())
                .toList();
        var begin = System.nanoTime();
        for (int time = 0; time < TIMES_PLAIN; time++) {
            var device = UUID.randomUUID();
            for (var batch : rows) {
                plain.add(device, batch);
            }
        }
        return (double) TIMES_PLAIN * rows.size() * PlainInsert.BATCH * 1e9 / (System.nanoTime() - begin);
    }
}
