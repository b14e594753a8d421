package org.backstretch.leaderboards.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** What the streams did. Encodings that grow faster than changes and newcomers would mean one for each watcher. */
@Singleton
class Tally {
    private final Counter changes;
    private final Counter encodings;
    private final Counter events;

    Tally(MeterRegistry meters) {
        changes = meters.counter("leaderboards.stream.changes");
        encodings = meters.counter("leaderboards.stream.encodings");
        events = meters.counter("leaderboards.stream.events");
    }

    /** Something was told to whoever watches a board. */
    void change() {
        changes.increment();
    }

    /** A change or a snapshot was written as bytes. */
    void encoding() {
        encodings.increment();
    }

    /** A watcher was sent an event. */
    void event() {
        events.increment();
    }
}
