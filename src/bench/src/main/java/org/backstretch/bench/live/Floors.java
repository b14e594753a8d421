package org.backstretch.bench.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
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
import org.backstretch.local.Database;
import org.backstretch.local.KafkaBroker;

/** What the steps under a live board cost by themselves on this machine: nothing can be faster than their sum. */
final class Floors {
    private static final int ROUNDS = 1_000;
    private static final int WARM_UP = 200;

    private Floors() {}

    /** One row inserted and committed, with fsync. */
    static Times commit(Database database) throws Exception {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var create = connection.createStatement()) {
            create.execute("create table floor (id bigint generated always as identity primary key, content text)");
            try (var insert = connection.prepareStatement("insert into floor (content) values ('118 31:58.2')")) {
                return rounds(insert::executeUpdate);
            }
        }
    }

    /** Producer to consumer, acknowledged by all, without lingering. */
    static Times kafka(KafkaBroker broker) throws Exception {
        broker.createTopics(List.of("floor"));
        var partition = new TopicPartition("floor", 0);
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
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return rounds(() -> {
                var sent = producer.send(new ProducerRecord<>("floor", 0, "118", "31:58.2"));
                while (consumer.poll(Duration.ofSeconds(1)).isEmpty()) {
                    Thread.onSpinWait();
                }
                return sent.get();
            });
        }
    }

    /** A small public answer through the front door. */
    static Times http(HttpClient client, URI address) throws Exception {
        var request = HttpRequest.newBuilder(address).build();
        return rounds(() -> client.send(request, BodyHandlers.discarding()));
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
}
