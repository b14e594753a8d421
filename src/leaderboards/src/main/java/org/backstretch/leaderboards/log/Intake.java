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

    void take(ConsumerRecord<byte[], byte[]> record) {
        try {
            if (record.value() == null) {
                purge(record);
            } else {
                FactRecord.read(record).ifPresent(fact -> apply(fact, record));
            }
        } catch (UnreadableFact | RuntimeException e) {
            unreadable.add(record, Optional.ofNullable(e.getMessage()).orElse(e.toString()));
        }
    }

    private void apply(Fact fact, ConsumerRecord<byte[], byte[]> record) {
        Flaws.of(fact).ifPresentOrElse(flaw -> unreadable.add(record, flaw), () -> fold.apply(fact));
    }

    private void purge(ConsumerRecord<byte[], byte[]> record) {
        var type = Optional.ofNullable(TOPICS.get(record.topic())).orElseThrow();
        var key = Optional.ofNullable(record.key()).orElseThrow(() -> new IllegalArgumentException("no key"));
        fold.purge(type, UUID.fromString(text(key)), revision(record));
    }

    /** A purge by hand may lack the header: then it covers whatever came before it. */
    private static long revision(ConsumerRecord<byte[], byte[]> record) {
        return Optional.ofNullable(record.headers().lastHeader(FactReader.REVISION))
                .map(header -> Long.parseLong(text(header.value())))
                .orElse(Long.MAX_VALUE);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
