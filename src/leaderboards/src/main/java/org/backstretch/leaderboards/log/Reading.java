package org.backstretch.leaderboards.log;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.FactType;

/** What a record turned out to be. Made on any thread; taken in, one after the other, on the one that folds. */
sealed interface Reading {

    /** Where it stood. */
    ConsumerRecord<byte[], byte[]> record();

    record Told(ConsumerRecord<byte[], byte[]> record, Fact fact) implements Reading {}

    /** A record without content. */
    record Purged(ConsumerRecord<byte[], byte[]> record, FactType type, UUID id, long revision) implements Reading {}

    /** Of a type that only newer services know. */
    record Unknown(ConsumerRecord<byte[], byte[]> record) implements Reading {}

    record Unusable(ConsumerRecord<byte[], byte[]> record, String reason) implements Reading {}
}
