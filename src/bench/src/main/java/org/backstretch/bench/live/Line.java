package org.backstretch.bench.live;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.backstretch.bench.measure.Times;
import org.backstretch.bench.stack.Beat;
import org.backstretch.bench.watch.Watchers;
import org.jspecify.annotations.Nullable;

/** The line of each race of a field: a phone that stamps, and somebody who watches the board. */
final class Line implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Vertx vertx = Vertx.vertx();
    private final Field field;
    private final List<Phone> phones;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Sightings sightings = new Sightings();
    private final Watchers watchers;
    private int crossed;

    Line(Field field) {
        this.field = field;
        var client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(true).setTcpNoDelay(true),
                new PoolOptions().setHttp1MaxSize(field.races().size()));
        this.phones = field.races().stream()
                .map(race -> new Phone(field.device(race), client, failure))
                .toList();
        this.watchers = Watchers.of(field.streams(), sightings);
    }

    /**
     * The next runners cross, at one race after the other, whether those before have arrived or not.
     *
     * @throws IllegalStateException if one of them never appears on a board
     */
    Times run(int count, int perSecond) {
        new Beat(perSecond).run(count, due -> {
            var race = crossed % phones.size();
            var stamp = new Stamp(field.races().get(race), crossed / phones.size());
            crossed++;
            sightings.due(stamp.entry(), due);
            phones.get(race).tap(stamp);
        });
        awaitAll();
        return sightings.taken();
    }

    private void awaitAll() {
        var deadline = Instant.now().plus(PATIENCE);
        while (sightings.missing() > 0) {
            var reason = Optional.ofNullable(failure.get());
            if (reason.isPresent() || watchers.lost() > 0 || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(
                        "%d runners never appeared on their boards".formatted(sightings.missing()),
                        reason.orElse(null));
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void close() {
        watchers.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
