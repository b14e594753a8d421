package org.backstretch.leaderboards.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.FactType;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.Ids;
import org.backstretch.kit.fact.FactJson;
import org.backstretch.kit.fact.FactReader;
import org.backstretch.kit.problem.Refused;
import org.backstretch.kit.testing.Teller;
import org.backstretch.leaderboards.Meet;
import org.backstretch.leaderboards.live.LiveBoards;
import org.backstretch.local.KafkaBroker;
import org.junit.jupiter.api.Test;

class LogReaderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Meet meet = new Meet();
    private final UUID ada = Ids.next();

    private static LogReader reader(LiveBoards live, String servers) {
        var meters = new SimpleMeterRegistry();
        return new LogReader(live, new UnreadableFacts(meters), Map.of("bootstrap.servers", servers), meters);
    }

    private int finished(LiveBoards live) {
        return live.board(meet.race + ".backward").finished();
    }

    @Test
    void a_replica_that_starts_later_answers_the_same() throws Exception {
        var servers = System.getProperty("kafka.bootstrap.servers");
        var first = new LiveBoards();
        var reading = reader(first, servers);
        try (var teller = new Teller()) {
            teller.tell(meet.event(EventFact.Status.OPEN), meet.race());
            for (int i = 1; i <= 40; i++) {
                var runner = Ids.next();
                teller.tell(
                        meet.entry(runner, "" + i, Direction.BACKWARD, Sex.F),
                        meet.finish(runner, 1_000_000 + i % 7, 0),
                        meet.finish(runner, 1_000_000 + i % 5, 0));
            }
        }
        await().ignoreExceptions().until(() -> finished(first) == 40);

        var second = new LiveBoards();
        var readingAgain = reader(second, servers);

        await().until(second::isReady);
        assertEquals(
                first.board(meet.race + ".backward").version(),
                second.board(meet.race + ".backward").version());
        reading.stop();
        readingAgain.stop();
    }

    @Test
    void a_flood_ends_where_a_replica_that_reads_it_from_the_start_ends() throws Exception {
        var servers = System.getProperty("kafka.bootstrap.servers");
        var first = new LiveBoards();
        var reading = reader(first, servers);
        await().atMost(PATIENCE).until(first::isReady);
        var facts = new ArrayList<Fact>(List.of(meet.event(EventFact.Status.OPEN), meet.race()));
        for (int i = 1; i <= 3_000; i++) {
            var runner = Ids.next();
            facts.add(meet.entry(runner, "" + i, Direction.BACKWARD, Sex.F));
            facts.add(meet.finish(runner, 1_000_000 + i % 7, 0));
        }

        flood(servers, facts);

        await().atMost(PATIENCE).ignoreExceptions().until(() -> finished(first) == 3_000);
        var second = new LiveBoards();
        var readingAgain = reader(second, servers);
        await().atMost(PATIENCE).until(second::isReady);
        assertEquals(
                first.board(meet.race + ".backward").version(),
                second.board(meet.race + ".backward").version());
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertEquals(second.now().offsets(), first.now().offsets()));
        reading.stop();
        readingAgain.stop();
    }

    /** All at once, so that they come in large batches. */
    private static void flood(String servers, List<Fact> facts) {
        var bytes = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(Map.of("bootstrap.servers", servers), bytes, bytes)) {
            for (var fact : facts) {
                var type = FactType.of(fact.getClass());
                var record = new ProducerRecord<>(
                        type.topic(),
                        fact.id().toString().getBytes(UTF_8),
                        FactJson.write(fact).getBytes(UTF_8));
                record.headers().add(FactReader.TYPE, type.header().getBytes(UTF_8));
                record.headers()
                        .add(FactReader.REVISION, Long.toString(fact.revision()).getBytes(UTF_8));
                producer.send(record);
            }
        }
    }

    @Test
    void boards_outlive_kafka_and_wait_for_it() throws Exception {
        try (var kafka = KafkaBroker.temporary()) {
            kafka.createTopics(Topics.ALL);
            try (var teller = new Teller(kafka.bootstrapServers())) {
                teller.tell(
                        meet.event(EventFact.Status.OPEN),
                        meet.race(),
                        meet.entry(ada, "1", Direction.BACKWARD, Sex.F));
            }
            kafka.stop();
            var live = new LiveBoards();
            var reading = reader(live, kafka.bootstrapServers());
            assertFalse(live.isReady());
            assertEquals(503, assertThrows(Refused.class, live::now).getStatusCode());

            kafka.start();
            await().atMost(PATIENCE).until(live::isReady);
            assertEquals(0, finished(live));
            kafka.kill();
            assertTrue(live.isReady());
            assertEquals(0, finished(live));
            kafka.start();
            try (var teller = new Teller(kafka.bootstrapServers())) {
                teller.tell(meet.finish(ada, 1_500_000, 0));
            }

            await().atMost(PATIENCE).until(() -> finished(live) == 1);
            reading.stop();
        }
    }
}
