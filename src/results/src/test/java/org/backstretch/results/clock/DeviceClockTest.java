package org.backstretch.results.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeviceClockTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration SEVEN_MINUTES = Duration.ofMinutes(7);

    @Test
    void a_device_that_says_nothing_of_its_clock_is_believed() {
        var reading = knowing().read("b1", 0, NOON);

        assertEquals(Reading.sure(NOON), reading);
    }

    @Test
    void a_clock_that_is_seven_minutes_slow_is_put_right() {
        var slow = sample("b1", 0, NOON.minus(SEVEN_MINUTES), NOON);

        var reading = knowing(slow).read("b1", 60_000, NOON.minus(SEVEN_MINUTES).plusSeconds(60));

        assertEquals(Reading.sure(NOON.plusSeconds(60)), reading);
    }

    @Test
    void what_was_stamped_before_the_first_sample_of_its_boot_counts_back_from_it() {
        var later = sample("b1", 1_800_000, NOON.minus(SEVEN_MINUTES), NOON);

        var reading = knowing(later).read("b1", 1_000, NOON.minus(SEVEN_MINUTES).minusSeconds(1_799));

        assertEquals(Reading.sure(NOON.minusSeconds(1_799)), reading);
    }

    @Test
    void the_last_sample_before_counts_and_later_ones_change_nothing() {
        var before = sample("b1", 0, NOON, NOON);
        var after = sample(
                "b1", 600_000, NOON.plusSeconds(600), NOON.plusSeconds(600).plusMillis(20));

        var early = knowing(before).read("b1", 300_000, NOON.plusSeconds(300));
        var late = knowing(before, after).read("b1", 300_000, NOON.plusSeconds(300));

        assertEquals(early, late);
    }

    @Test
    void a_wall_clock_that_was_set_is_told_from_a_device_that_slept() {
        var before = sample("b1", 0, NOON, NOON);
        var wallWasSet = sample("b1", 600_000, NOON.plusSeconds(900), NOON.plusSeconds(600));
        var slept = sample("b1", 300_000, NOON.plusSeconds(600), NOON.plusSeconds(600));

        var set = knowing(before, wallWasSet).read("b1", 500_000, NOON.plusSeconds(800));
        var rested = knowing(before, slept).read("b1", 200_000, NOON.plusSeconds(500));

        assertEquals(Reading.sure(NOON.plusSeconds(500)), set);
        assertEquals(Reading.sure(NOON.plusSeconds(500)), rested);
    }

    @Test
    void clocks_that_part_with_nothing_after_to_tell_why_are_doubted() {
        var reading = knowing(sample("b1", 0, NOON, NOON)).read("b1", 60_000, NOON.plusSeconds(63));

        assertTrue(reading.doubt().orElseThrow().contains("3.0 s"));
    }

    @Test
    void a_slow_network_cannot_tell_a_clock_and_says_so() {
        var vague = new Sample("b1", 0, NOON, NOON.plusMillis(300), 900);

        assertTrue(knowing(vague).read("b1", 1_000, NOON.plusSeconds(1)).doubt().isPresent());
    }

    @Test
    void a_boot_that_never_reached_the_server_is_read_by_the_boots_around_it() {
        var before = sample("b1", 0, NOON.minus(SEVEN_MINUTES), NOON);
        var after = sample("b3", 0, NOON.plusSeconds(7_200).minus(SEVEN_MINUTES), NOON.plusSeconds(7_200));

        var reading =
                knowing(before, after).read("b2", 5_000, NOON.plusSeconds(3_600).minus(SEVEN_MINUTES));

        assertEquals(Reading.sure(NOON.plusSeconds(3_600)), reading);
    }

    @Test
    void it_is_doubted_where_the_boots_around_it_do_not_agree_or_one_is_missing() {
        var before = sample("b1", 0, NOON, NOON);
        var after = sample("b3", 0, NOON.plusSeconds(7_200), NOON.plusSeconds(7_201));

        assertTrue(knowing(before, after)
                .read("b2", 0, NOON.plusSeconds(60))
                .doubt()
                .isPresent());
        assertTrue(knowing(before).read("b2", 0, NOON.plusSeconds(60)).doubt().isPresent());
    }

    @Test
    void an_officials_word_goes_before_what_was_measured() {
        var clock = DeviceClock.of(Optional.of(SEVEN_MINUTES), List.of(sample("b1", 0, NOON, NOON)));

        assertEquals(Reading.sure(NOON.plus(SEVEN_MINUTES)), clock.read("b1", 0, NOON));
    }

    private static DeviceClock knowing(Sample... samples) {
        return DeviceClock.of(Optional.empty(), List.of(samples));
    }

    private static Sample sample(String boot, long monotonic, Instant at, Instant server) {
        return new Sample(boot, monotonic, at, server, 20);
    }
}
