package org.backstretch.bench.live;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.backstretch.bench.measure.Times;
import org.backstretch.bench.stack.CrowdRace;

/** A line at which readers send batches while people type on phones. */
final class BusyLine implements AutoCloseable {
    private static final int READERS = 4;
    private static final int PHONES = 3;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;
    private final Readers readers;
    private final List<Device> phones;
    private final Iterator<Stamp> typed;
    private final Times taps = new Times();

    /** @param typed more than can be typed while it is open */
    BusyLine(Field field, CrowdRace race, Iterator<Stamp> typed) {
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(true).setTcpNoDelay(true),
                new PoolOptions().setHttp1MaxSize(READERS + PHONES));
        this.readers = new Readers(devices(field, race, READERS), client);
        this.phones = devices(field, race, PHONES);
        this.typed = typed;
    }

    private static List<Device> devices(Field field, CrowdRace race, int count) {
        return Stream.generate(() -> field.device(race)).limit(count).toList();
    }

    /** How many crossings of the readers were accepted a second. */
    double accepted(List<List<Stamp>> batches) throws InterruptedException {
        try (var typing = new Typing(phones, client, typed, taps)) {
            return readers.send(batches);
        }
    }

    /** How many were accepted a second while nobody typed. */
    double acceptedAlone(List<List<Stamp>> batches) throws InterruptedException {
        return readers.send(batches);
    }

    /** Of all that was typed, from due to accepted. */
    Times taps() {
        return taps;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
