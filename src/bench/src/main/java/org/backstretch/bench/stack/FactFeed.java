package org.backstretch.bench.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.FactType;
import org.backstretch.kit.fact.FactJson;
import org.backstretch.kit.fact.FactReader;

/** Sends facts to their topics as the services' relays do, but without a database before it. */
public final class FactFeed implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;

    private FactFeed(KafkaProducer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /** For facts that happen now: each goes out at once. */
    public static FactFeed live(String kafka) {
        return new FactFeed(producer(kafka, 0));
    }

    /** For many facts: they go out in large batches. */
    public static FactFeed bulk(String kafka) {
        return new FactFeed(producer(kafka, 20));
    }

    private static KafkaProducer<byte[], byte[]> producer(String kafka, int lingerMillis) {
        return new KafkaProducer<>(Map.of(
                "bootstrap.servers",
                kafka,
                "acks",
                "all",
                "linger.ms",
                lingerMillis,
                "batch.size",
                256 * 1024,
                "buffer.memory",
                64L * 1024 * 1024,
                "key.serializer",
                ByteArraySerializer.class,
                "value.serializer",
                ByteArraySerializer.class));
    }

    /** Returns before it is there. */
    public void send(Fact fact) {
        var type = FactType.of(fact.getClass());
        var key = fact.id().toString().getBytes(UTF_8);
        var packed =
                new ProducerRecord<>(type.topic(), key, FactJson.write(fact).getBytes(UTF_8));
        packed.headers().add(FactReader.TYPE, type.header().getBytes(UTF_8));
        packed.headers().add(FactReader.REVISION, Long.toString(fact.revision()).getBytes(UTF_8));
        producer.send(packed);
    }

    /** Returns when all of them are there: how many. */
    public long sendAll(Stream<? extends Fact> facts) {
        var sent = new LongAdder();
        facts.forEach(fact -> {
            send(fact);
            sent.increment();
        });
        producer.flush();
        return sent.sum();
    }

    /** Returns when all of them are there, so many a second, each at its time. */
    public void sendAll(List<? extends Fact> facts, int perSecond) {
        var next = facts.iterator();
        new Beat(perSecond).run(facts.size(), due -> send(next.next()));
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
