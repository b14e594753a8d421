package org.backstretch.bench.live;

import io.vertx.core.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Sends each tap at once; what is tapped while an upload is under way goes with the next, as from the finish-line app. */
final class Phone {
    private final Device device;
    private final HttpClient client;
    private final AtomicReference<@Nullable Throwable> failure;
    private final List<Stamp> unsent = new ArrayList<>();
    private boolean sending;

    /** @param failure where the first failure of several phones is kept */
    Phone(Device device, HttpClient client, AtomicReference<@Nullable Throwable> failure) {
        this.device = device;
        this.client = client;
        this.failure = failure;
    }

    /** Never waits. */
    synchronized void tap(Stamp stamp) {
        unsent.add(stamp);
        if (!sending) {
            send();
        }
    }

    private synchronized void send() {
        var stamps = List.copyOf(unsent);
        unsent.clear();
        sending = !stamps.isEmpty();
        if (sending) {
            device.send(client, device.upload(stamps), stamps.size()).onComplete(sent -> {
                if (sent.failed()) {
                    failure.compareAndSet(null, sent.cause());
                }
                send();
            });
        }
    }
}
