package org.backstretch.bench.flood;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.backstretch.contracts.Topics;

/** Reads the topics of facts and does nothing with what it reads: nobody who reads them can be faster. */
final class RawReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    /** Stands at the beginning. */
    RawReader(String kafka) {
        consumer = new KafkaConsumer<>(Map.of(
                "bootstrap.servers",
                kafka,
                "enable.auto.commit",
                false,
                "max.poll.records",
                2_000,
                "key.deserializer",
                ByteArrayDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class));
        partitions = Topics.ALL.stream()
                .map(consumer::partitionsFor)
                .flatMap(Collection::stream)
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Seconds to read from where it stands to where the topics end now. */
    double secondsToTheEnd() {
        var ends = consumer.endOffsets(partitions);
        var begin = System.nanoTime();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
