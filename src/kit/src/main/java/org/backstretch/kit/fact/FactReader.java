package org.backstretch.kit.fact;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.backstretch.contracts.Fact;
import org.jboss.logging.Logger;

/**
 * Reads facts for a service that keeps them in its database: in order, at least once, a batch at a time. What can never
 * be read goes to the dead letters; whatever else fails (a database that is away) is tried again without end. The offset
 * moves only after the batch was applied.
 */
public final class FactReader implements AutoCloseable {
    public static final String TYPE = "type";
    public static final String REVISION = "revision";

    private static final Logger LOG = Logger.getLogger(FactReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(5);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final DeadLetters deadLetters;
    private final Consumer<List<Fact>> apply;
    private final Thread thread;
    private volatile boolean stopping;

    /**
     * @param reader names the consumer group and its dead letters
     * @param apply applies facts in the order given, in a transaction of its own, and throws if it could not
     */
    public FactReader(String reader, Collection<String> topics, Map<String, Object> kafka, Consumer<List<Fact>> apply) {
        this.consumer = new KafkaConsumer<>(configuration(reader, kafka));
        this.deadLetters = new DeadLetters(reader, kafka);
        this.apply = apply;
        this.thread = new Thread(() -> run(topics), reader + "-facts");
        thread.start();
    }

    private static Map<String, Object> configuration(String reader, Map<String, Object> kafka) {
        var configuration = new HashMap<>(kafka);
        configuration.put("group.id", reader);
        configuration.put("enable.auto.commit", false);
        configuration.put("auto.offset.reset", "earliest");
        configuration.put("fetch.max.wait.ms", 100);
        // Who is killed leaves its partitions to nobody until then: Kafka's 45 s would be 45 s without late entries.
        configuration.put("session.timeout.ms", 6_000);
        configuration.put("heartbeat.interval.ms", 1_500);
        // A batch is tried until it succeeds, however long its database is away.
        configuration.put("max.poll.interval.ms", Integer.MAX_VALUE);
        configuration.put("key.deserializer", ByteArrayDeserializer.class);
        configuration.put("value.deserializer", ByteArrayDeserializer.class);
        return configuration;
    }

    private void run(Collection<String> topics) {
        try (consumer;
                deadLetters) {
            consumer.subscribe(topics);
            while (!stopping) {
                step();
            }
        } catch (WakeupException e) {
            LOG.debug("The reader was asked to stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void step() throws InterruptedException {
        try {
            var records = consumer.poll(POLL);
            if (!records.isEmpty()) {
                applyUntilDone(readable(records));
                consumer.commitSync();
            }
        } catch (WakeupException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Facts cannot be read now; trying again: reason=%s", e.getMessage());
            Thread.sleep(1_000);
        }
    }

    private List<Fact> readable(ConsumerRecords<byte[], byte[]> records) throws InterruptedException {
        var facts = new ArrayList<Fact>(records.count());
        for (var record : records) {
            read(record).ifPresent(facts::add);
        }
        return facts;
    }

    private Optional<Fact> read(ConsumerRecord<byte[], byte[]> record) throws InterruptedException {
        if (record.value() == null) {
            return Optional.empty();
        }
        try {
            return FactRecord.read(record);
        } catch (UnreadableFact e) {
            deadLetters.keep(record, e.getMessage());
            return Optional.empty();
        }
    }

    private void applyUntilDone(List<Fact> facts) throws InterruptedException {
        var retry = Duration.ofMillis(100);
        while (!stopping && !facts.isEmpty()) {
            try {
                apply.accept(facts);
                return;
            } catch (RuntimeException e) {
                LOG.errorf(e, "Facts wait to be applied: count=%d reason=%s", facts.size(), e.getMessage());
                Thread.sleep(retry.toMillis());
                retry = retry.multipliedBy(2).compareTo(LONGEST_RETRY) < 0 ? retry.multipliedBy(2) : LONGEST_RETRY;
            }
        }
        if (stopping) {
            throw new WakeupException();
        }
    }

    static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        stopping = true;
        consumer.wakeup();
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
