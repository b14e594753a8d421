package org.backstretch.bench.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.backstretch.bench.measure.Times;
import org.backstretch.bench.stack.Beat;
import org.backstretch.bench.stack.CrowdRace;
import org.backstretch.bench.stack.FactFeed;

/**
 * What became of many who watched a board for a while.
 *
 * @param dropped how many were cut off, or did not have the newest at the end
 * @param skipped how many times one of them was told the whole board because it had fallen behind
 */
record Watch(int watchers, long dropped, long skipped, Times delays) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Runners of the race finish one by one, at a steady pace, from this one on. */
    static Watch of(URI stream, int count, CrowdRace race, int from, int changes, int perSecond, String kafka)
            throws Exception {
        var delays = new Delays();
        try (var feed = FactFeed.live(kafka);
                var watchers = Watchers.of(stream, count, delays)) {
            var told = watchers.snapshots();
            var runners = IntStream.range(from, from + changes).iterator();
            new Beat(perSecond).run(changes, due -> {
                var runner = runners.nextInt();
                delays.due(race.runner(runner), due);
                feed.send(race.finish(runner));
            });
            awaitNewest(delays, count);
            var behind = Math.max(0, count - delays.upToDate());
            return new Watch(count, Math.max(watchers.lost(), behind), watchers.snapshots() - told, delays.times());
        }
    }

    private static void awaitNewest(Delays delays, int count) {
        var deadline = Instant.now().plus(PATIENCE);
        while ((delays.unheard() > 0 || delays.upToDate() < count)
                && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    String words() {
        return "%,d watchers, %,d events read, %d skips to the newest, p50 %.1f ms, p99 %.1f ms, max %.1f ms"
                .formatted(
                        watchers,
                        delays.count(),
                        skipped,
                        delays.millisAt(50),
                        delays.millisAt(99),
                        delays.millisAt(100));
    }
}
