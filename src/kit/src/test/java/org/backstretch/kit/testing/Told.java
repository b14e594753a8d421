package org.backstretch.kit.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.backstretch.contracts.Fact;
import org.backstretch.kit.fact.FactRecord;
import org.backstretch.kit.fact.UnreadableFact;

/** Everything that was told on a topic, in the order of its partitions, read from the beginning. */
public final class Told {
    private Told() {}

    /** All facts of the thing so far. */
    public static List<Fact> of(String topic, UUID id) {
        var facts = new ArrayList<Fact>();
        for (var record : records(topic)) {
            read(record).filter(fact -> fact.id().equals(id)).ifPresent(facts::add);
        }
        return facts;
    }

    private static Optional<Fact> read(ConsumerRecord<byte[], byte[]> record) {
        try {
            return FactRecord.read(record);
        } catch (UnreadableFact poison) {
            return Optional.empty();
        }
    }

    public static List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        Map<String, Object> configuration = Map.of(
                "bootstrap.servers", System.getProperty("kafka.bootstrap.servers"),
                "key.deserializer", ByteArrayDeserializer.class,
                "value.deserializer", ByteArrayDeserializer.class);
        try (var consumer = new KafkaConsumer<byte[], byte[]>(configuration)) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }
}
