package org.backstretch.leaderboards.log;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that no board can use, where it stands and why. */
public record Unreadable(String topic, int partition, long offset, String reason) {

    static Unreadable of(ConsumerRecord<?, ?> record, String reason) {
        return new Unreadable(record.topic(), record.partition(), record.offset(), reason);
    }
}
