package org.backstretch.kit.fact;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.backstretch.contracts.Topics;
import org.jboss.logging.Logger;

/** Keeps what a reader can never read, with where it came from and why, on a topic that nothing deletes from. */
final class DeadLetters implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final String reader;
    private final Map<String, Object> kafka;
    private final Set<String> topics = new HashSet<>();
    private Optional<KafkaProducer<byte[], byte[]>> producer = Optional.empty();

    DeadLetters(String reader, Map<String, Object> kafka) {
        this.reader = reader;
        this.kafka = kafka;
    }

    /** Returns only when the record is kept. */
    void keep(ConsumerRecord<byte[], byte[]> record, String reason) throws InterruptedException {
        LOG.errorf(
                "A record that cannot be read goes to the dead letters: topic=%s partition=%d offset=%d reason=%s",
                record.topic(), record.partition(), record.offset(), reason);
        while (true) {
            try {
                send(letter(record, reason));
                return;
            } catch (ExecutionException e) {
                LOG.warnf("The dead letter waits: reason=%s", e.getCause());
                Thread.sleep(RETRY.toMillis());
            }
        }
    }

    private ProducerRecord<byte[], byte[]> letter(ConsumerRecord<byte[], byte[]> record, String reason) {
        var letter = new ProducerRecord<>(
                Topics.deadLetters(reader, record.topic()), null, record.key(), record.value(), record.headers());
        letter.headers().add("dead-reason", reason.getBytes(StandardCharsets.UTF_8));
        letter.headers()
                .add(
                        "dead-from",
                        (record.topic() + "/" + record.partition() + "/" + record.offset())
                                .getBytes(StandardCharsets.UTF_8));
        return letter;
    }

    private void send(ProducerRecord<byte[], byte[]> letter) throws ExecutionException, InterruptedException {
        makeTopic(letter.topic());
        producer().send(letter).get();
    }

    private void makeTopic(String topic) throws ExecutionException, InterruptedException {
        if (topics.contains(topic)) {
            return;
        }
        try (var admin = Admin.create(kafka)) {
            var forever = Map.of("retention.ms", "-1", "cleanup.policy", "delete");
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty()).configs(forever)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
        topics.add(topic);
    }

    private KafkaProducer<byte[], byte[]> producer() {
        if (producer.isEmpty()) {
            var configuration = new HashMap<>(kafka);
            configuration.put("acks", "all");
            configuration.put("key.serializer", ByteArraySerializer.class);
            configuration.put("value.serializer", ByteArraySerializer.class);
            producer = Optional.of(new KafkaProducer<>(configuration));
        }
        return producer.get();
    }

    @Override
    public void close() {
        producer.ifPresent(KafkaProducer::close);
    }
}
