package org.backstretch.bench.live;

import io.vertx.core.http.HttpClient;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.backstretch.bench.measure.Times;
import org.backstretch.bench.stack.Beat;
import org.jspecify.annotations.Nullable;

/** People type bibs on phones until this is closed, each in their turn and each tap an upload, from due to accepted. */
final class Typing implements AutoCloseable {
    /** All of them together: somebody types two bibs a second at most. */
    private static final int PER_SECOND_AND_PHONE = 2;

    private final Thread thread;
    private final Times times;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile boolean isEnough;

    /** @param stamps more than can be typed */
    Typing(List<Device> phones, HttpClient client, Iterator<Stamp> stamps, Times times) {
        this.times = times;
        this.thread = Thread.ofVirtual().start(() -> type(phones, client, stamps));
    }

    private void type(List<Device> phones, HttpClient client, Iterator<Stamp> stamps) {
        new Beat(PER_SECOND_AND_PHONE * phones.size()).runUntil(() -> isEnough, due -> {
            var stamp = stamps.next();
            var phone = phones.get(stamp.runner() % phones.size());
            phone.send(client, phone.upload(List.of(stamp)), 1)
                    .onSuccess(accepted -> times.add(System.nanoTime() - due))
                    .onFailure(reason -> failure.compareAndSet(null, reason));
        });
    }

    @Override
    public void close() throws InterruptedException {
        isEnough = true;
        thread.join();
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
    }
}
