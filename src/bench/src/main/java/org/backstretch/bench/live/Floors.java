package org.backstretch.bench.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.backstretch.bench.measure.Times;
import org.backstretch.bench.peer.DurablePostgres;
import org.backstretch.local.KafkaBroker;

/** What the steps under a live board cost by themselves on this machine: nothing can be faster than their sum. */
final class Floors implements AutoCloseable {
    private static final int ROUNDS = 500;
    private static final int WARM_UP = 100;
    private static final TopicPartition TOPIC = new TopicPartition("floor", 0);

    private final DurablePostgres postgres = DurablePostgres.start();
    private final KafkaBroker broker = KafkaBroker.temporary();
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest page;

    /** @param page a small public answer through the front door */
    Floors(URI page) throws SQLException {
        this.page = HttpRequest.newBuilder(page).build();
        broker.createTopics(List.of(TOPIC.topic()));
        try (var connection = connection();
                var create = connection.createStatement()) {
            create.execute("create table floor (id bigint generated always as identity primary key, content text)");
        }
    }

    Steps measured() throws Exception {
        return new Steps(commit(), kafka(), http());
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(postgres.url());
    }

    /** One row inserted and committed, with fsync. */
    private Times commit() throws Exception {
        try (var connection = connection();
                var insert = connection.prepareStatement("insert into floor (content) values ('118 31:58.2')")) {
            return rounds(insert::executeUpdate);
        }
    }

    /** Producer to consumer, acknowledged by all, without lingering. */
    private Times kafka() throws Exception {
        try (var producer = new KafkaProducer<String, String>(Map.of(
                        "bootstrap.servers",
                        broker.bootstrapServers(),
                        "acks",
                        "all",
                        "linger.ms",
                        0,
                        "key.serializer",
                        StringSerializer.class,
                        "value.serializer",
                        StringSerializer.class));
                var consumer = new KafkaConsumer<String, String>(Map.of(
                        "bootstrap.servers", broker.bootstrapServers(),
                        "key.deserializer", StringDeserializer.class,
                        "value.deserializer", StringDeserializer.class))) {
            consumer.assign(List.of(TOPIC));
            consumer.seekToEnd(List.of(TOPIC));
            consumer.position(TOPIC);
            return rounds(() -> {
                var sent = producer.send(new ProducerRecord<>(TOPIC.topic(), TOPIC.partition(), "118", "31:58.2"));
                while (consumer.poll(Duration.ofSeconds(1)).isEmpty()) {
                    Thread.onSpinWait();
                }
                return sent.get();
            });
        }
    }

    private Times http() throws Exception {
        return rounds(() -> client.send(page, BodyHandlers.discarding()));
    }

    private static Times rounds(Callable<?> step) throws Exception {
        var times = new Times();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            var begin = System.nanoTime();
            step.call();
            if (round >= WARM_UP) {
                times.add(System.nanoTime() - begin);
            }
        }
        return times;
    }

    @Override
    public void close() throws IOException {
        client.close();
        broker.close();
        postgres.close();
    }
}
