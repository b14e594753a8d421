package org.backstretch.results.protest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.backstretch.results.protest.ProtestClock.State;
import org.junit.jupiter.api.Test;

class ProtestClockTest {
    private static final Instant NOON = Instant.parse("2026-06-06T12:00:00Z");

    private static Instant after(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void it_runs_for_as_long_as_the_rules_say() {
        var clock = ProtestClock.started(NOON, 30);

        assertEquals(State.RUNNING, clock.state(after(30).minusMillis(1)));
        assertEquals(State.ENDED, clock.state(after(30)));
        assertEquals(Optional.of(after(30)), clock.endsAt());
        assertEquals(Duration.ofMinutes(20), clock.left(after(10)));
        assertEquals(Duration.ZERO, clock.left(after(40)));
    }

    @Test
    void a_pause_puts_its_end_off_by_as_long() {
        var paused = ProtestClock.started(NOON, 30).pause(after(10));

        assertEquals(State.PAUSED, paused.state(after(500)));
        assertEquals(Optional.empty(), paused.endsAt());
        assertEquals(Duration.ofMinutes(20), paused.left(after(500)));
        assertEquals(Optional.of(after(45)), paused.resume(after(25)).endsAt());
    }

    @Test
    void what_it_cannot_do_changes_nothing() {
        var running = ProtestClock.started(NOON, 30);
        var over = running.end(after(5));

        assertSame(running, running.resume(after(1)));
        assertSame(running, running.pause(after(31)));
        assertSame(over, over.end(after(6)));
        assertSame(over, over.pause(after(6)));
        assertEquals(Optional.of(after(5)), over.endsAt());
    }

    /** However often it is paused: what ran and what is left are its length together. */
    @Property
    void pauses_take_nothing_from_it(@ForAll @Size(max = 6) List<@IntRange(min = 1, max = 4) Integer> minutes) {
        var clock = ProtestClock.started(NOON, 30);
        var now = 0;
        var ran = 0;
        for (var each : minutes) {
            now += each;
            ran += each;
            clock = clock.pause(after(now));
            now += 2 * each;
            clock = clock.resume(after(now));
        }

        assertEquals(Duration.ofMinutes(30 - ran), clock.left(after(now)));
    }
}
