package org.backstretch.kit.fact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/** One fact that waits to be sent. */
record OutboxRow(long id, String topic, UUID key, String type, long revision, String payload) {
    private static final Logger LOG = Logger.getLogger(OutboxRow.class);

    /** Sends all; answers the ids of those that arrived before the first that did not. */
    static List<Long> send(List<OutboxRow> rows, KafkaProducer<String, String> producer) throws InterruptedException {
        var sent = new ArrayList<Future<RecordMetadata>>(rows.size());
        for (var row : rows) {
            sent.add(producer.send(row.toRecord()));
        }
        var arrived = new ArrayList<Long>(rows.size());
        for (int i = 0; i < sent.size(); i++) {
            try {
                sent.get(i).get();
                arrived.add(rows.get(i).id());
            } catch (ExecutionException e) {
                LOG.warnf(
                        "Kafka does not take facts now; they wait: topic=%s reason=%s",
                        rows.get(i).topic(), e.getCause());
                break;
            }
        }
        producer.flush();
        return arrived;
    }

    private ProducerRecord<String, String> toRecord() {
        var message = new ProducerRecord<>(topic, key.toString(), payload);
        message.headers().add(FactReader.TYPE, type.getBytes(StandardCharsets.UTF_8));
        message.headers().add(FactReader.REVISION, Long.toString(revision).getBytes(StandardCharsets.UTF_8));
        return message;
    }
}
