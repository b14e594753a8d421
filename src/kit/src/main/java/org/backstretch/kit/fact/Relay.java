package org.backstretch.kit.fact;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * Sends the outbox in the order of its ids, on one thread, woken by each commit. One relay per database works; the
 * others stand by. It retries without end: what is committed is sent.
 */
@Startup
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);

    /** How long a record of a relay that died may still be on its way. */
    static final Duration DELIVERY_TIMEOUT = Duration.ofSeconds(10);

    /** As much as the broker is set up to take: a publication of 50,000 runners is one record of about 9 MB. */
    private static final int LARGEST_RECORD = 16 * 1024 * 1024;

    private static final Duration RETRY = Duration.ofMillis(500);

    private final UUID id = UUID.randomUUID();
    private final DataSource database;
    private final Map<String, Object> kafka;
    private final Wake wake;
    private final AtomicLong backlog;
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean stopping;

    Relay(
            DataSource database,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Wake wake,
            MeterRegistry metrics) {
        this.database = database;
        this.kafka = kafka;
        this.wake = wake;
        this.backlog = metrics.gauge("backstretch.outbox.backlog", new AtomicLong());
        thread.start();
    }

    private void run() {
        try (var producer = new KafkaProducer<String, String>(producerConfiguration())) {
            while (!stopping) {
                try (var shift = RelayShift.start(database)) {
                    work(shift, producer);
                } catch (SQLException | RuntimeException e) {
                    LOG.warnf(e, "The outbox waits: reason=%s", e.getMessage());
                    pause(RETRY);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(RelayShift shift, KafkaProducer<String, String> producer)
            throws SQLException, InterruptedException {
        if (!shift.isOurs()) {
            pause(RETRY);
            return;
        }
        waitOutPredecessor(shift);
        shift.hurry();
        while (!stopping) {
            var rows = shift.oldest();
            backlog.set(rows.size());
            if (rows.isEmpty()) {
                wake.await(100);
            } else {
                shift.delete(OutboxRow.send(rows, producer));
            }
        }
        shift.release();
    }

    private void waitOutPredecessor(RelayShift shift) throws SQLException, InterruptedException {
        if (!shift.takeOver(id)) {
            LOG.info("The last relay did not end in order; waiting until its records have arrived or failed");
            pause(DELIVERY_TIMEOUT);
        }
    }

    private void pause(Duration time) throws InterruptedException {
        for (long left = time.toMillis(); left > 0 && !stopping; left -= 100) {
            Thread.sleep(Math.min(left, 100));
        }
    }

    private Map<String, Object> producerConfiguration() {
        var configuration = new HashMap<>(kafka);
        configuration.keySet().removeAll(List.of("group.id", "enable.auto.commit", "auto.offset.reset"));
        configuration.put(ProducerConfig.ACKS_CONFIG, "all");
        configuration.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        configuration.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        configuration.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_RECORD);
        configuration.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        configuration.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        configuration.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) DELIVERY_TIMEOUT.toMillis());
        configuration.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        configuration.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        return configuration;
    }

    /** Ends by a flag and a join: an interrupt would break the producer's close. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        wake.signal();
        thread.join(DELIVERY_TIMEOUT.toMillis());
    }
}
