package org.backstretch.kit.fact;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.FactType;

/** Facts as one statement writes them into the outbox, however many they are, in their order: a column is an array. */
public final class OutboxInsertion {
    public static final String SQL = """
            insert into outbox (topic, key, type, revision, payload)
            select * from unnest(?::text[], ?::uuid[], ?::text[], ?::bigint[], ?::text[])""";

    private final List<Fact> facts;

    private OutboxInsertion(List<Fact> facts) {
        this.facts = facts;
    }

    static OutboxInsertion of(List<? extends Fact> facts) {
        return new OutboxInsertion(List.copyOf(facts));
    }

    /** Of {@link #SQL}. */
    public Object[] parameters() {
        return new Object[] {topics(), keys(), types(), revisions(), payloads()};
    }

    String[] topics() {
        return column(fact -> FactType.of(fact.getClass()).topic(), String[]::new);
    }

    UUID[] keys() {
        return column(Fact::id, UUID[]::new);
    }

    String[] types() {
        return column(fact -> FactType.of(fact.getClass()).header(), String[]::new);
    }

    Long[] revisions() {
        return column(Fact::revision, Long[]::new);
    }

    String[] payloads() {
        return column(FactJson::write, String[]::new);
    }

    private <T> T[] column(Function<Fact, T> value, IntFunction<T[]> array) {
        return facts.stream().map(value).toArray(array);
    }
}
