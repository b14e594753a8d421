package org.backstretch.leaderboards.log;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.WakeupException;
import org.backstretch.leaderboards.live.LiveBoards;
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
    private static final long RETRY_SECONDS = 1;

    /** From so many records at once on, another thread helps. */
    private static final int FLOOD = 500;

    private final LiveBoards live;
    private final UnreadableFacts unreadable;
    private final Map<String, Object> kafka;
    private final Counter read;
    private final AtomicLong lag;
    private final AtomicLong waiting;
    private final AtomicLong boards;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("log-reader").unstarted(this::run);
    private volatile @Nullable TopicLog open;

    LogReader(
            LiveBoards live,
            UnreadableFacts unreadable,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            MeterRegistry meters) {
        this.live = live;
        this.unreadable = unreadable;
        this.kafka = kafka;
        this.read = meters.counter("leaderboards.facts.read");
        this.lag = meters.gauge("leaderboards.lag", new AtomicLong());
        this.waiting = meters.gauge("leaderboards.facts.waiting", new AtomicLong());
        this.boards = meters.gauge("leaderboards.boards", new AtomicLong());
        thread.start();
    }

    private void run() {
        try {
            while (isRunning()) {
                attempt();
                stopping.await(RETRY_SECONDS, SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void attempt() {
        try (var log = new TopicLog(kafka);
                var parser = Executors.newSingleThreadExecutor(parserThread())) {
            open = log;
            log.rewind(Intake.TOPICS.keySet());
            unreadable.clear();
            var fold = new Fold(live.moment());
            var intake = new Intake(fold, unreadable);
            catchUp(log, intake, parser);
            publish(fold, log.offsets());
            follow(log, fold, intake, parser);
        } catch (WakeupException e) {
            LOG.debug("The reader was asked to stop");
        } catch (RuntimeException e) {
            LOG.errorf("The topics cannot be read now; trying again from their start: reason=%s", e.getMessage());
        }
    }

    /**
     * Publishes nothing on the way: nobody sees a board that lacks what happened long ago. Records are understood on another
     * thread, one batch ahead, and taken in on this one in their order.
     */
    private void catchUp(TopicLog log, Intake intake, Executor parser) {
        var began = System.nanoTime();
        var ahead = completedFuture(List.<Reading>of());
        while (log.isBehind()) {
            var records = log.next();
            var next = supplyAsync(() -> read(records), parser);
            ahead.join().forEach(intake::take);
            ahead = next;
        }
        ahead.join().forEach(intake::take);
        var took = Duration.ofNanos(System.nanoTime() - began);
        LOG.infof("The boards have caught up: millis=%d", took.toMillis());
    }

    private static ThreadFactory parserThread() {
        return Thread.ofPlatform().daemon().name("log-parser").factory();
    }

    private List<Reading> read(ConsumerRecords<byte[], byte[]> records) {
        var readings = new ArrayList<Reading>(records.count());
        records.forEach(record -> readings.add(Intake.read(record)));
        read.increment(records.count());
        return readings;
    }

    /** A little is shown at once. Of a flood the next batch is understood while one is taken in and shown. */
    private void follow(TopicLog log, Fold fold, Intake intake, Executor parser) {
        var ahead = Optional.<Batch>empty();
        while (isRunning()) {
            var records = ahead.isPresent() ? log.nextIfAny() : log.next();
            boolean flood = records.count() >= FLOOD;
            var next = flood
                    ? new Batch(supplyAsync(() -> read(records), parser), log.offsets())
                    : new Batch(completedFuture(read(records)), log.offsets());
            ahead.ifPresent(batch -> show(batch, fold, intake));
            if (!flood && !records.isEmpty()) {
                show(next, fold, intake);
            }
            ahead = Optional.of(next).filter(any -> flood);
            lag.set(log.lag());
        }
    }

    /**
     * Records that are being understood.
     *
     * @param offsets how far the topics have been read with them
     */
    private record Batch(CompletableFuture<List<Reading>> readings, SortedMap<String, Long> offsets) {}

    private void show(Batch batch, Fold fold, Intake intake) {
        batch.readings().join().forEach(intake::take);
        publish(fold, batch.offsets());
    }

    private void publish(Fold fold, SortedMap<String, Long> offsets) {
        var now = fold.boards(offsets);
        live.publish(now);
        waiting.set(fold.waiting());
        boards.set(now.count());
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping.countDown();
        var log = open;
        if (log != null) {
            log.wakeUp();
        }
        thread.join(Duration.ofSeconds(10));
    }
}
