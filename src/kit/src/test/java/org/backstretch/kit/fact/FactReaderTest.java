package org.backstretch.kit.fact;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.TeamFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FactReaderTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final List<Fact> applied = Collections.synchronizedList(new ArrayList<>());
    private final Teller teller = new Teller();

    @AfterEach
    void close() {
        teller.close();
    }

    @Test
    void what_can_never_be_read_goes_to_the_dead_letters_and_the_rest_is_applied() {
        var before = team();
        var after = team();
        teller.tell(before);
        teller.tellPoison(Topics.TEAMS, "team", "{not json");
        teller.tellPoison(Topics.TEAMS, "team", "{\"id\":null}");
        teller.tell(after);

        try (var reader = reader("poison", applied::addAll)) {
            await().atMost(SOON).until(() -> applied.containsAll(List.of(before, after)));
        }

        var letters = Told.records(Topics.deadLetters("poison", Topics.TEAMS));
        assertEquals(2, letters.size());
        assertTrue(FactReader.header(letters.getFirst(), "dead-from").startsWith(Topics.TEAMS));
    }

    @Test
    void a_type_that_only_newer_services_know_is_passed_over() {
        var known = team();
        teller.tellPoison(Topics.TEAMS, "hologram", "{}");
        teller.tell(known);

        try (var reader = reader("newer", applied::addAll)) {
            await().atMost(SOON).until(() -> applied.contains(known));
        }
    }

    @Test
    void a_failing_database_is_retried_until_it_is_back_and_nothing_is_skipped() {
        var failures = new AtomicInteger(3);
        var fact = team();
        teller.tell(fact);

        try (var reader = reader("patient", facts -> {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("the database is away");
            }
            applied.addAll(facts);
        })) {
            await().atMost(SOON).until(() -> applied.contains(fact));
        }

        assertEquals(-1, failures.get());
    }

    @Test
    void a_reader_that_comes_back_goes_on_where_it_had_applied() {
        var first = team();
        teller.tell(first);
        try (var reader = reader("returning", applied::addAll)) {
            await().atMost(SOON).until(() -> applied.contains(first));
        }
        applied.clear();

        var second = team();
        teller.tell(second);
        try (var reader = reader("returning", applied::addAll)) {
            await().atMost(SOON).until(() -> applied.contains(second));
        }

        assertEquals(List.of(second), applied);
    }

    private static FactReader reader(String name, Consumer<List<Fact>> apply) {
        return new FactReader(
                name,
                List.of(Topics.TEAMS),
                Map.of("bootstrap.servers", System.getProperty("kafka.bootstrap.servers")),
                apply);
    }

    private static TeamFact team() {
        return new TeamFact(Ids.next(), 1, Ids.next(), "Backwards FC", null, false);
    }
}
