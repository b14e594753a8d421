package org.backstretch.bench.index;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Rounds;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;
import org.backstretch.leaderboards.rank.LongTable;
import org.backstretch.leaderboards.rank.Ranking;

/** B6: what a writer that never rests takes from a reader. */
final class ReadsWhileWriting implements Measure {
    private static final int ENTRIES = 1_000_000;
    private static final int BATCH = 1_000;
    private static final int GLANCE = 100;

    private static final Question READS = Question.ratio(
            "ranks read per second by one thread beside a flat-out writer / without", Target.atLeast(0.6, 0.8));

    private record View(Ranking ranking, LongTable.Frozen keys) {}

    /** Of the two sides: the writer publishes, the reader looks here for the newest. */
    private static final class Shared {
        private volatile View newest;
        private volatile boolean over;

        Shared(View first) {
            newest = first;
        }
    }

    @Override
    public String number() {
        return "B6";
    }

    @Override
    public String title() {
        return "reads beside a writer";
    }

    @Override
    public String beside() {
        return "itself";
    }

    @Override
    public List<Question> questions() {
        return List.of(READS);
    }

    @Override
    public String tried() {
        return """
                Not taken apart yet. No lock is there to wait for; but each batch renews about one block in six, which the reader \
                then finds in no cache near it, the collector stops both, and writer and reader need a core each.\
                """;
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        venue.say("filling an index with %,d".formatted(ENTRIES));
        var filled = Filled.with(ENTRIES);
        var time = Duration.ofMillis(venue.setting().of(600, 2_000));
        var written = new long[1];
        var rounds = Rounds.alternate(
                venue.setting().rounds(),
                () -> readsBesideWriter(filled, time, written),
                () -> reads(new Shared(view(filled)), time));
        sheet.enter(
                READS,
                rounds.oursToPeer(),
                "%s; %,d changes written per second, published every %,d"
                        .formatted(rounds.medians("without a writer", "per second"), written[0], BATCH));
    }

    private static View view(Filled filled) {
        return new View(filled.publish(), filled.keys());
    }

    private static double readsBesideWriter(Filled filled, Duration time, long[] written) throws InterruptedException {
        var shared = new Shared(view(filled));
        var writer = new Thread(() -> written[0] = write(filled, shared), "writer");
        writer.start();
        try {
            return reads(shared, time);
        } finally {
            shared.over = true;
            writer.join();
        }
    }

    /** Changes per second. */
    private static long write(Filled filled, Shared shared) {
        long begin = System.nanoTime();
        long changes = 0;
        while (!shared.over) {
            for (int change = 0; change < BATCH; change++) {
                filled.change();
            }
            changes += BATCH;
            shared.newest = view(filled);
        }
        return Math.round(changes * 1e9 / (System.nanoTime() - begin));
    }

    private static double reads(Shared shared, Duration time) {
        var random = new SplittableRandom(9);
        long begin = System.nanoTime();
        long reads = 0;
        long sum = 0;
        while (System.nanoTime() - begin < time.toNanos()) {
            for (int glance = 0; glance < GLANCE; glance++) {
                var view = shared.newest;
                int member = random.nextInt(ENTRIES);
                sum += view.ranking.position(view.keys.get(member), member, Filled.ORDER);
            }
            reads += GLANCE;
        }
        return 1e9 / Filled.perAsked(System.nanoTime() - begin, Math.toIntExact(reads), sum);
    }
}
