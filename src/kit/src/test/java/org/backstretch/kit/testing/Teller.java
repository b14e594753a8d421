package org.backstretch.kit.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.FactType;
import org.backstretch.kit.fact.FactJson;
import org.backstretch.kit.fact.FactReader;

/** Tells facts on their topics as another service's relay does; returns when they have arrived. */
public final class Teller implements AutoCloseable {
    private final KafkaProducer<String, String> producer;

    public Teller() {
        this(System.getProperty("kafka.bootstrap.servers"));
    }

    public Teller(String bootstrapServers) {
        producer = new KafkaProducer<>(Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "acks",
                "all",
                "linger.ms",
                0,
                "key.serializer",
                StringSerializer.class,
                "value.serializer",
                StringSerializer.class));
    }

    public void tell(Fact... facts) {
        for (var fact : facts) {
            var type = FactType.of(fact.getClass());
            send(record(type.topic(), fact.id(), type.header(), fact.revision(), FactJson.write(fact)));
        }
    }

    /** Something that is no fact. */
    public void tellPoison(String topic, String type, String payload) {
        send(record(topic, UUID.randomUUID(), type, 1, payload));
    }

    private void send(ProducerRecord<String, String> message) {
        try {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Not told: " + message, e);
        }
    }

    private static ProducerRecord<String, String> record(
            String topic, UUID key, String type, long revision, String payload) {
        var message = new ProducerRecord<>(topic, key.toString(), payload);
        message.headers().add(FactReader.TYPE, type.getBytes(StandardCharsets.UTF_8));
        message.headers().add(FactReader.REVISION, Long.toString(revision).getBytes(StandardCharsets.UTF_8));
        return message;
    }

    @Override
    public void close() {
        producer.close();
    }
}
