package org.backstretch.leaderboards.log;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.backstretch.leaderboards.board.Fold;
import org.backstretch.leaderboards.board.LiveBoards;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads every partition of every topic from its start, on one thread, and publishes the boards: once when it has caught
 * up with what was there when it began, then with every batch. While Kafka is away the last boards stay. If a topic was cut
 * off or made anew under it, it begins again from nothing.
 */
@Startup
@ApplicationScoped
public class LogReader {
    private static final Logger LOG = Logger.getLogger(LogReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long RETRY_SECONDS = 1;

    private final LiveBoards live;
    private final UnreadableFacts unreadable;
    private final Map<String, Object> kafka;
    private final Counter applied;
    private final AtomicLong lag;
    private final AtomicLong waiting;
    private final AtomicLong boards;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "log-reader");
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;

    LogReader(
            LiveBoards live,
            UnreadableFacts unreadable,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            MeterRegistry meters) {
        this.live = live;
        this.unreadable = unreadable;
        this.kafka = kafka;
        this.applied = meters.counter("leaderboards.facts.applied");
        this.lag = gauge(meters, "leaderboards.lag");
        this.waiting = gauge(meters, "leaderboards.facts.waiting");
        this.boards = gauge(meters, "leaderboards.boards");
        thread.start();
    }

    private static AtomicLong gauge(MeterRegistry meters, String name) {
        return meters.gauge(name, new AtomicLong());
    }

    private void run() {
        try {
            while (stopping.getCount() > 0) {
                attempt();
                stopping.await(RETRY_SECONDS, SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt() {
        try (var opened = new KafkaConsumer<byte[], byte[]>(configuration())) {
            consumer = opened;
            read(opened);
        } catch (WakeupException e) {
            LOG.debug("The reader was asked to stop");
        } catch (RuntimeException e) {
            LOG.errorf("The topics cannot be read now; trying again from their start: reason=%s", e.getMessage());
        }
    }

    private Map<String, Object> configuration() {
        var configuration = new HashMap<>(kafka);
        configuration.remove("group.id");
        configuration.put("enable.auto.commit", false);
        configuration.put("allow.auto.create.topics", false);
        // A place that is gone means that facts are gone: begin again rather than skip.
        configuration.put("auto.offset.reset", "none");
        configuration.put("max.poll.records", 2_000);
        configuration.put("key.deserializer", ByteArrayDeserializer.class);
        configuration.put("value.deserializer", ByteArrayDeserializer.class);
        return configuration;
    }

    private void read(KafkaConsumer<byte[], byte[]> consumer) {
        var partitions = Intake.TOPICS.keySet().stream()
                .flatMap(topic -> partitions(consumer, topic))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        unreadable.clear();
        var fold = new Fold(live.moment());
        var intake = new Intake(fold, unreadable);
        catchUp(consumer, partitions, intake);
        var offsets = offsets(consumer, partitions);
        publish(fold, offsets);
        follow(consumer, fold, intake, offsets);
    }

    private static Stream<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        var partitions = consumer.partitionsFor(topic);
        if (partitions == null || partitions.isEmpty()) {
            throw new IllegalStateException("there is no topic " + topic);
        }
        return partitions.stream().map(each -> new TopicPartition(topic, each.partition()));
    }

    /** Publishes nothing on the way: nobody sees a board that lacks what happened long ago. */
    private void catchUp(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions, Intake intake) {
        var began = System.nanoTime();
        var ends = consumer.endOffsets(partitions);
        while (isBehind(consumer, ends)) {
            consumer.poll(POLL).forEach(intake::take);
        }
        LOG.infof(
                "The boards have caught up: offsets=%d millis=%d",
                ends.values().stream().mapToLong(Long::longValue).sum(),
                Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    private static boolean isBehind(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private static SortedMap<String, Long> offsets(KafkaConsumer<?, ?> consumer, List<TopicPartition> partitions) {
        var offsets = new TreeMap<String, Long>();
        partitions.forEach(each -> offsets.put(name(each), consumer.position(each)));
        return offsets;
    }

    private static String name(TopicPartition partition) {
        return partition.topic() + "/" + partition.partition();
    }

    private void follow(
            KafkaConsumer<byte[], byte[]> consumer, Fold fold, Intake intake, SortedMap<String, Long> offsets) {
        while (stopping.getCount() > 0) {
            var records = consumer.poll(POLL);
            records.forEach(intake::take);
            if (!records.isEmpty()) {
                records.partitions().forEach(each -> offsets.put(name(each), consumer.position(each)));
                publish(fold, offsets);
            }
            applied.increment(records.count());
            lag.set(consumer.assignment().stream()
                    .mapToLong(each -> consumer.currentLag(each).orElse(0))
                    .sum());
        }
    }

    private void publish(Fold fold, SortedMap<String, Long> offsets) {
        var now = fold.boards(new TreeMap<>(offsets));
        live.publish(now);
        waiting.set(fold.waiting());
        boards.set(now.count());
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping.countDown();
        var open = consumer;
        if (open != null) {
            open.wakeup();
        }
        thread.join(Duration.ofSeconds(10));
    }
}
