package org.backstretch.bench.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Rounds;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Spread;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;
import org.backstretch.bench.peer.Bare;
import org.backstretch.bench.stack.Beat;
import org.backstretch.bench.stack.Crowd;
import org.backstretch.bench.stack.FactFeed;
import org.backstretch.bench.stack.Metrics;
import org.backstretch.bench.stack.Processor;

/** B10: what an event costs the server for each who watches, beside writing a prepared buffer to the same connections. */
public final class EventCost implements Measure {
    private static final int PER_SECOND = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Question PROCESSOR = Question.ratio(
            "server processor per delivered event, 1,000 watchers / raw write of one prepared buffer",
            Target.atMost(1.25, 1.1));
    private static final Question ENCODINGS = new Question("encodings per change and format", Target.atMost(1, 1), "");

    private final AtomicInteger next = new AtomicInteger(Crowd.FINISHED);

    @Override
    public String number() {
        return "B10";
    }

    @Override
    public String title() {
        return "what an event costs";
    }

    @Override
    public String beside() {
        return "raw write";
    }

    @Override
    public List<Question> questions() {
        return List.of(PROCESSOR, ENCODINGS);
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        var watching = 1_000;
        var changes = PER_SECOND * venue.setting().of(3, 8);
        var crowd = venue.crowd();
        var boards = crowd.boards();
        var stream = URI.create(boards.board(crowd.race().board()) + "/stream");
        var metrics = new Metrics(boards.replica().management());
        var size = new AtomicInteger();
        try (var feed = FactFeed.live(boards.kafka());
                var ours = Watchers.of(stream, watching, frame -> size.set(frame.length()))) {
            feed.send(crowd.race().finish(next.getAndIncrement()));
            awaitChanges(ours, watching);
            try (var bare = Bare.start(size.get() + 2);
                    var peer = Watchers.of(bare.stream(), watching, frame -> {})) {
                var encodings = new Encodings(metrics);
                var rounds = Rounds.alternate(
                        venue.setting().rounds(),
                        () -> microsEach(
                                boards.replica().pid(),
                                ours,
                                watching,
                                changes,
                                () -> feed.send(crowd.race().finish(next.getAndIncrement()))),
                        () -> microsEach(bare.pid(), peer, watching, changes, bare::send));
                sheet.enter(
                        PROCESSOR,
                        rounds.oursToPeer(),
                        rounds.medians("raw", "µs")
                                + ", %d bytes each, %d a second".formatted(size.get() + 2, PER_SECOND * watching));
                sheet.enter(ENCODINGS, Spread.of(encodings.perChange()), encodings.counted());
            }
        }
    }

    private interface Sending {
        void send() throws Exception;
    }

    private static double microsEach(long pid, Watchers watchers, int watching, int changes, Sending sending)
            throws Exception {
        var before = Processor.seconds(pid);
        var read = watchers.changes();
        new Beat(PER_SECOND).run(changes, due -> sending.send());
        awaitChanges(watchers, read + (long) watching * changes);
        return (Processor.seconds(pid) - before) * 1e6 / (watchers.changes() - read);
    }

    /** Changes that meet in one batch are one event: then fewer come, and it is quiet. */
    private static void awaitChanges(Watchers watchers, long expected) {
        var deadline = Instant.now().plus(PATIENCE);
        var quiet = Instant.now();
        for (var read = watchers.changes(); read < expected && Instant.now().isBefore(deadline); ) {
            LockSupport.parkNanos(2_000_000);
            if (watchers.changes() != read) {
                read = watchers.changes();
                quiet = Instant.now();
            } else if (Duration.between(quiet, Instant.now()).toMillis() > 500) {
                return;
            }
        }
    }
}
