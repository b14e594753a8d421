package org.backstretch.kit.fact;

import java.io.IOException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.FactType;

/** A record of a topic, read as the fact it carries. */
public final class FactRecord {
    private FactRecord() {}

    /**
     * Empty for a type that only newer services know.
     *
     * @throws UnreadableFact if this record never can be read
     */
    public static Optional<Fact> read(ConsumerRecord<byte[], byte[]> record) throws UnreadableFact {
        var type = FactReader.header(record, FactReader.TYPE);
        if (type.isEmpty()) {
            throw new UnreadableFact("no header 'type'");
        }
        var known = FactType.named(type);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(FactJson.read(known.get(), record.value()));
        } catch (IOException e) {
            throw new UnreadableFact(e.getMessage());
        }
    }
}
