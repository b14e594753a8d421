package org.backstretch.leaderboards.log;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** The newest of the records that could not be used; all of them are counted. */
@ApplicationScoped
public class UnreadableFacts {
    private static final Logger LOG = Logger.getLogger(UnreadableFacts.class);
    private static final int KEPT = 1_000;

    private final ConcurrentLinkedDeque<Unreadable> newest = new ConcurrentLinkedDeque<>();
    private final Counter count;

    UnreadableFacts(MeterRegistry meters) {
        this.count = meters.counter("leaderboards.facts.unreadable");
    }

    void add(ConsumerRecord<?, ?> record, String reason) {
        LOG.errorf(
                "A record cannot be used and is passed over: topic=%s partition=%d offset=%d reason=%s",
                record.topic(), record.partition(), record.offset(), reason);
        count.increment();
        newest.addFirst(Unreadable.of(record, reason));
        if (newest.size() > KEPT) {
            newest.pollLast();
        }
    }

    /** A reader that begins again will meet them again. */
    void clear() {
        newest.clear();
    }

    /** Newest first. */
    List<Unreadable> all() {
        return List.copyOf(newest);
    }
}
