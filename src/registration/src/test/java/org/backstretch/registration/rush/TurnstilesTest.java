package org.backstretch.registration.rush;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnstilesTest {
    private record Settings(int ofARace, int ofAllRaces, int longestLine, Duration patience) implements RushSettings {}

    private static final Duration LONG = Duration.ofMinutes(1);

    private final UUID mile = UUID.randomUUID();
    private final UUID marathon = UUID.randomUUID();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<Integer> begun = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void everybody_goes() {
        gate.countDown();
    }

    @Test
    void a_few_go_on_at_once_and_the_others_in_the_order_they_came() {
        var turnstiles = turnstiles(2, 10, 100, LONG);
        var asking = IntStream.range(0, 20)
                .mapToObj(number -> comes(turnstiles, mile, number))
                .toList();
        await().until(() -> begun.size() == 2);

        gate.countDown();

        await().until(() -> asking.stream().noneMatch(Thread::isAlive));
        assertEquals(20, begun.size());
        assertEquals(List.of(0, 1), begun.subList(0, 2));
        assertEquals(0, races());
    }

    @Test
    void whoever_wants_into_another_race_does_not_wait() throws Exception {
        var turnstiles = turnstiles(1, 10, 100, LONG);
        comes(turnstiles, mile, 1);
        comes(turnstiles, mile, 2);

        assertEquals("in", turnstiles.pass(marathon, () -> "in"));
    }

    @Test
    void all_races_together_leave_something_for_everybody_else() {
        var turnstiles = turnstiles(1, 3, 100, Duration.ofMillis(50));
        IntStream.range(0, 3).forEach(number -> comes(turnstiles, UUID.randomUUID(), number));

        assertThrows(TooManyAtOnce.class, () -> turnstiles.pass(marathon, () -> "in"));
    }

    @Test
    void whoever_finds_the_line_full_is_told_to_come_back() {
        var turnstiles = turnstiles(1, 10, 2, LONG);
        IntStream.range(0, 3).forEach(number -> comes(turnstiles, mile, number));

        assertEquals(2, meters.get("backstretch.rush.waiting").gauge().value());

        var told = assertThrows(TooManyAtOnce.class, () -> turnstiles.pass(mile, () -> "in"));

        assertEquals(429, told.getStatusCode());
        assertEquals("5", told.getHeaders().get("Retry-After"));
        assertEquals(1, meters.get("backstretch.rush.turned.away").counter().count());
    }

    @Test
    void nobody_waits_longer_than_patience_and_nobody_is_left_behind() throws Exception {
        var turnstiles = turnstiles(1, 10, 100, Duration.ofMillis(50));
        var first = comes(turnstiles, mile, 1);

        assertThrows(TooManyAtOnce.class, () -> turnstiles.pass(mile, () -> "in"));

        gate.countDown();
        first.join();
        assertEquals(0, races());
    }

    @Test
    void a_turn_that_fails_lets_the_next_one_in() throws Exception {
        var turnstiles = turnstiles(1, 1, 100, LONG);

        assertThrows(
                IllegalStateException.class,
                () -> turnstiles.pass(mile, () -> {
                    throw new IllegalStateException("refused");
                }));

        assertEquals("in", turnstiles.pass(mile, () -> "in"));
        assertEquals(0, races());
    }

    private Turnstiles turnstiles(int ofARace, int ofAllRaces, int longestLine, Duration patience) {
        return new Turnstiles(new Settings(ofARace, ofAllRaces, longestLine, patience), meters);
    }

    private double races() {
        return meters.get("backstretch.rush.races").gauge().value();
    }

    /** Returns when she is in, or waits. */
    private Thread comes(Turnstiles turnstiles, UUID race, int number) {
        var thread = Thread.ofVirtual().start(() -> {
            try {
                turnstiles.pass(race, () -> {
                    begun.add(number);
                    gate.await();
                    return number;
                });
            } catch (Exception refused) {
                Thread.currentThread().interrupt();
            }
        });
        await().until(() -> begun.contains(number)
                || thread.getState() == Thread.State.WAITING
                || thread.getState() == Thread.State.TIMED_WAITING);
        return thread;
    }
}
