package org.backstretch.bench.watch;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.parsetools.RecordParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/** Those who read the streams of boards, each on a connection of its own. */
public final class Watchers implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** A new connection each time this many nanoseconds are over, so that the server's queue of new ones does not overflow. */
    private static final long PACE = 300_000;

    /** Is told of every event, on one of a few threads. */
    public interface Listener {
        /** @param frame the event without the empty line behind it */
        void heard(Buffer frame);
    }

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;
    private final Listener listener;
    private final LongAdder changes = new LongAdder();
    private final LongAdder snapshots = new LongAdder();
    private final AtomicInteger lost = new AtomicInteger();

    private Watchers(int count, Listener listener) {
        this.listener = listener;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(true).setTcpNoDelay(true),
                new PoolOptions().setHttp1MaxSize(count));
    }

    /** Returns when each of them has been told how the board stands. */
    static Watchers of(URI stream, int count, Listener listener) {
        return of(Collections.nCopies(count, stream), listener);
    }

    /** The same, each of a stream of their own. */
    public static Watchers of(List<URI> streams, Listener listener) {
        var watchers = new Watchers(streams.size(), listener);
        for (var stream : streams) {
            watchers.open(stream);
            LockSupport.parkNanos(PACE);
        }
        watchers.awaitSnapshots(streams.size());
        return watchers;
    }

    private void open(URI stream) {
        client.request(HttpMethod.GET, stream.getPort(), stream.getHost(), stream.getRawPath())
                .compose(HttpClientRequest::send)
                .onSuccess(this::read)
                .onFailure(failure -> lost.incrementAndGet());
    }

    private void read(HttpClientResponse response) {
        if (response.statusCode() != 200) {
            lost.incrementAndGet();
            return;
        }
        response.exceptionHandler(failure -> lost.incrementAndGet());
        response.endHandler(end -> lost.incrementAndGet());
        response.handler(RecordParser.newDelimited("\n\n", this::hear));
    }

    private void hear(Buffer frame) {
        if (startsWith(frame, "event: change")) {
            changes.increment();
            listener.heard(frame);
        } else if (startsWith(frame, "event: snapshot")) {
            snapshots.increment();
            listener.heard(frame);
        }
    }

    private static boolean startsWith(Buffer frame, String text) {
        if (frame.length() < text.length()) {
            return false;
        }
        for (int index = 0; index < text.length(); index++) {
            if (frame.getByte(index) != text.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    private void awaitSnapshots(int count) {
        var deadline = Instant.now().plus(PATIENCE);
        while (snapshots.sum() < count) {
            if (lost.get() > 0 || Instant.now().isAfter(deadline)) {
                close();
                throw new IllegalStateException("%d of %d watchers were told how the board stands, %d were refused"
                        .formatted(snapshots.sum(), count, lost.get()));
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** How many changes were read by all of them together. */
    long changes() {
        return changes.sum();
    }

    /** How many times one of them was told the whole board, the first time included. */
    long snapshots() {
        return snapshots.sum();
    }

    /** How many were refused or cut off. */
    public int lost() {
        return lost.get();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
