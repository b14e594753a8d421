package org.backstretch.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.backstretch.contracts.Topics;
import org.junit.jupiter.api.Test;

class RealServersTest {
    @Test
    void a_killed_broker_comes_back_with_its_topics_and_records() throws Exception {
        try (var kafka = KafkaBroker.temporary()) {
            kafka.createTopics(Topics.ALL);
            kafka.createTopics(Topics.ALL);
            try (var producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", kafka.bootstrapServers()),
                    new StringSerializer(),
                    new StringSerializer())) {
                producer.send(new ProducerRecord<>(Topics.RESULTS, 2, "key", "value"))
                        .get();
            }

            kafka.kill();
            kafka.start();

            assertEquals("value", firstRecord(kafka, new TopicPartition(Topics.RESULTS, 2)));
        }
    }

    @Test
    void a_killed_database_keeps_what_was_committed_and_lets_in_only_its_owner() throws Exception {
        try (var postgres = PostgresServer.temporary()) {
            postgres.database("results");
            try (var connection = DriverManager.getConnection(postgres.jdbcUrl("registration"));
                    var statement = connection.createStatement()) {
                statement.execute("create table club (name text)");
                statement.execute("insert into club values ('RC Isar')");
            }

            postgres.kill();
            postgres.start();

            try (var connection = DriverManager.getConnection(postgres.jdbcUrl("registration"));
                    var found = connection.createStatement().executeQuery("select name from club")) {
                assertTrue(found.next());
                assertEquals("RC Isar", found.getString(1));
            }
            var results = postgres.database("results");
            assertThrows(
                    SQLException.class,
                    () -> DriverManager.getConnection(
                            postgres.database("registration").url(), results.user(), results.password()));
        }
    }

    private static String firstRecord(KafkaBroker kafka, TopicPartition partition) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return Objects.requireNonNull(
                    consumer.poll(Duration.ofSeconds(20)).iterator().next().value());
        }
    }
}
