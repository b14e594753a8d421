package org.backstretch.leaderboards.log;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.FactType;
import org.backstretch.kit.fact.FactReader;
import org.backstretch.kit.fact.FactRecord;
import org.backstretch.kit.fact.UnreadableFact;
import org.jspecify.annotations.Nullable;

/** Takes records into a fold: facts, purges (records without content), and those that cannot be used. */
final class Intake {
    /** All but the printed lists: boards follow the results themselves. */
    static final Map<String, FactType> TOPICS = Arrays.stream(FactType.values())
            .filter(type -> type != FactType.PUBLICATION)
            .collect(toMap(FactType::topic, Function.identity()));

    private final Fold fold;
    private final UnreadableFacts unreadable;

    Intake(Fold fold, UnreadableFacts unreadable) {
        this.fold = fold;
        this.unreadable = unreadable;
    }

    /** Understands a record; on any thread. */
    static Reading read(ConsumerRecord<byte[], byte[]> record) {
        try {
            return record.value() == null ? purge(record) : fact(record);
        } catch (UnreadableFact | RuntimeException e) {
            return new Reading.Unusable(record, reason(e));
        }
    }

    private static Reading fact(ConsumerRecord<byte[], byte[]> record) throws UnreadableFact {
        var fact = FactRecord.read(record);
        return fact.isEmpty() ? new Reading.Unknown(record) : usable(fact.get(), record);
    }

    private static Reading usable(Fact fact, ConsumerRecord<byte[], byte[]> record) {
        return Flaws.of(fact)
                .<Reading>map(flaw -> new Reading.Unusable(record, flaw))
                .orElseGet(() -> new Reading.Told(record, fact));
    }

    private static Reading purge(ConsumerRecord<byte[], byte[]> record) {
        var type = Optional.ofNullable(TOPICS.get(record.topic())).orElseThrow();
        return new Reading.Purged(record, type, UUID.fromString(text(record.key())), revision(record));
    }

    /** A purge by hand may lack the header: then it covers whatever came before it. */
    private static long revision(ConsumerRecord<byte[], byte[]> record) {
        return Optional.ofNullable(record.headers().lastHeader(FactReader.REVISION))
                .map(header -> Long.parseLong(text(header.value())))
                .orElse(Long.MAX_VALUE);
    }

    private static String text(byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new IllegalArgumentException("no key");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String reason(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElse(e.toString());
    }

    /** One fact that cannot be applied must not stop those behind it. */
    void take(Reading reading) {
        try {
            switch (reading) {
                case Reading.Told told -> fold.apply(told.fact());
                case Reading.Purged purged -> fold.purge(purged.type(), purged.id(), purged.revision());
                case Reading.Unknown unknown -> {}
                case Reading.Unusable unusable -> unreadable.add(unusable.record(), unusable.reason());
            }
        } catch (RuntimeException e) {
            unreadable.add(reading.record(), reason(e));
        }
    }
}
