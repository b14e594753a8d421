package org.backstretch.local.up;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {
    @Test
    void who_keeps_ending_waits_longer_and_at_most_half_a_minute() {
        var pauses = Stream.iterate(BackOff.NONE.after(Duration.ZERO), known -> known.after(Duration.ZERO))
                .limit(9)
                .map(BackOff::pause)
                .map(Duration::toSeconds)
                .toList();

        assertEquals("[0, 1, 2, 4, 8, 16, 30, 30, 30]", pauses.toString());
    }

    @Test
    void who_ran_for_long_is_back_at_once() {
        var tired = new BackOff(7);

        var rested = tired.after(Duration.ofHours(3));

        assertEquals(Duration.ZERO, rested.pause());
    }
}
