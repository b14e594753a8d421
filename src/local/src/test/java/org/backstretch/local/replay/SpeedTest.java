package org.backstretch.local.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class SpeedTest {
    private static final Instant NOW = Instant.parse("2026-06-07T10:00:00Z");
    private static final Duration LONGEST = Duration.ofMinutes(45);

    @Test
    void at_its_own_speed_the_gun_is_now() {
        assertEquals(NOW, new Speed(1).gun(NOW, LONGEST));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.5, 9, 100, Double.POSITIVE_INFINITY})
    void no_crossing_is_ever_stamped_in_the_future(double factor) {
        var speed = new Speed(factor);
        var gun = speed.gun(NOW, LONGEST);

        for (var elapsed = Duration.ofSeconds(1); elapsed.compareTo(LONGEST) <= 0; elapsed = elapsed.plusSeconds(1)) {
            var sentAt = NOW.plus(speed.after(elapsed));
            assertFalse(gun.plus(elapsed).isAfter(sentAt), "at %s".formatted(elapsed));
        }
    }

    @Test
    void a_faster_race_is_paced_and_at_most_speed_all_is_due_at_once() {
        assertEquals(Duration.ofMinutes(5), new Speed(9).after(LONGEST));
        assertEquals(Duration.ZERO, Speed.MAX.after(LONGEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "fast", "NaN", ""})
    void anything_else_is_no_speed(String text) {
        assertThrows(TypeConversionException.class, () -> new Speed.Converter().convert(text));
    }

    @Test
    void speeds_are_read() {
        assertEquals(Speed.MAX, new Speed.Converter().convert("max"));
        assertEquals(new Speed(12.5), new Speed.Converter().convert("12.5"));
    }
}
