package org.backstretch.leaderboards.log;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Topics read as one log: all their partitions, from the start, by nobody else and without a place kept in Kafka. */
final class TopicLog implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final SortedMap<String, Long> offsets = new TreeMap<>();
    private Map<TopicPartition, Long> ends = Map.of();

    TopicLog(Map<String, Object> kafka) {
        consumer = new KafkaConsumer<>(configuration(kafka));
    }

    private static Map<String, Object> configuration(Map<String, Object> kafka) {
        var configuration = new HashMap<>(kafka);
        configuration.remove("group.id");
        configuration.put("enable.auto.commit", false);
        configuration.put("allow.auto.create.topics", false);
        // A place that is gone means that facts are gone: begin again rather than skip.
        configuration.put("auto.offset.reset", "none");
        configuration.put("max.poll.records", 2_000);
        configuration.put("default.api.timeout.ms", 10_000);
        configuration.put("key.deserializer", ByteArrayDeserializer.class);
        configuration.put("value.deserializer", ByteArrayDeserializer.class);
        return configuration;
    }

    /**
     * Goes to the start and notes where the log ends now.
     *
     * @throws RuntimeException while Kafka is away or a topic is not there
     */
    void rewind(Collection<String> topics) {
        var partitions = topics.stream().flatMap(this::partitions).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        ends = consumer.endOffsets(partitions);
        partitions.forEach(this::note);
    }

    private Stream<TopicPartition> partitions(String topic) {
        var partitions = consumer.partitionsFor(topic);
        if (partitions == null || partitions.isEmpty()) {
            throw new IllegalStateException("there is no topic " + topic);
        }
        return partitions.stream().map(each -> new TopicPartition(topic, each.partition()));
    }

    private void note(TopicPartition partition) {
        offsets.put(partition.topic() + "/" + partition.partition(), consumer.position(partition));
    }

    /** Whether something is still unread that was there when the log was rewound. */
    boolean isBehind() {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    /** Waits a moment for records; answers none while there are none or Kafka is away. */
    ConsumerRecords<byte[], byte[]> next() {
        return next(POLL);
    }

    /** Answers what is here already. */
    ConsumerRecords<byte[], byte[]> nextIfAny() {
        return next(Duration.ZERO);
    }

    private ConsumerRecords<byte[], byte[]> next(Duration patience) {
        var records = consumer.poll(patience);
        records.partitions().forEach(this::note);
        return records;
    }

    /** The next offset to read, by {@code topic/partition}. */
    SortedMap<String, Long> offsets() {
        return new TreeMap<>(offsets);
    }

    /** How many records are known of and not read yet. */
    long lag() {
        return List.copyOf(consumer.assignment()).stream()
                .mapToLong(each -> consumer.currentLag(each).orElse(0))
                .sum();
    }

    /** Ends a call that waits, from any thread: it throws. */
    void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
