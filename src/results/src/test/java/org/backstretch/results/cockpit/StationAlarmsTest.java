package org.backstretch.results.cockpit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StationAlarmsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:30:00Z");

    @Test
    void a_healthy_phone_is_no_alarm() {
        assertEquals(List.of(), alarms(NOW, 0, 120L, 80, NOW.plus(Duration.ofDays(1))));
    }

    @Test
    void a_phone_that_is_not_heard_any_more_keeps_what_it_stamps() {
        assertEquals(
                List.of(
                        "Phone was last heard 12 minutes ago. What it stamps is kept on it; look after its network.",
                        "Phone keeps 34 times that have not arrived. Do not publish before they have."),
                alarms(NOW.minusSeconds(720), 34, 0L, 80, null));
    }

    @Test
    void what_is_on_its_way_is_no_alarm_yet() {
        assertEquals(List.of(), alarms(NOW.minusSeconds(20), 3, 0L, 80, null));
    }

    @Test
    void a_phone_that_was_put_away_hours_ago_is_not_looked_for() {
        assertEquals(List.of(), alarms(NOW.minus(Duration.ofHours(4)), 0, 0L, 80, null));
    }

    @Test
    void a_wrong_clock_is_said_with_its_direction() {
        assertEquals(
                List.of("The clock of Phone is 7 minutes slow. Its times are corrected by what it measured."),
                alarms(NOW, 0, 420_000L, 80, null));
        assertEquals(
                List.of("The clock of Phone is 3 seconds fast. Its times are corrected by what it measured."),
                alarms(NOW, 0, -3_400L, 80, null));
    }

    @Test
    void a_low_battery_and_an_ending_code_are_said() {
        assertEquals(
                List.of(
                        "The code of Phone ends in 10 minutes. Give it a new one: what it stamps after the end waits for a decision.",
                        "Phone has 12 % of its battery left. Bring a cable."),
                alarms(NOW, 0, 0L, 12, NOW.plusSeconds(600)));
    }

    private static List<String> alarms(
            Instant heard, int unsynced, Long offset, int battery, @Nullable Instant codeEnds) {
        var health = new Station.Health(heard, unsynced, offset, battery, false, 4_000L, true);
        var phone = new Station(UUID.randomUUID(), "Phone", codeEnds, 5, heard, heard, health);
        return new StationAlarms(phone, Duration.ofMinutes(5), NOW)
                .all().stream().map(Cockpit.Alarm::sentence).toList();
    }
}
