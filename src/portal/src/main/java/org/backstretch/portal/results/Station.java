package org.backstretch.portal.results;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A phone or reader at a race, with what it last said of itself. */
public record Station(
        UUID id,
        @Nullable String name,
        @Nullable Instant endsAt,
        int reads,
        @Nullable Instant lastAt,
        @Nullable Instant lastReceivedAt,
        @Nullable Health health) {
    private static final int LOW_BATTERY = 20;
    private static final long CLOCK_OFF = 2_000;

    /** @param clockOffsetMillis how far the server's clock is ahead of the device's */
    public record Health(
            Instant saidAt,
            int unsynced,
            @Nullable Long clockOffsetMillis,
            @Nullable Integer batteryPercent,
            @Nullable Boolean isCharging) {

        public boolean isBatteryLow() {
            return batteryPercent != null && batteryPercent < LOW_BATTERY && !Boolean.TRUE.equals(isCharging);
        }

        public boolean isClockOff() {
            return clockOffsetMillis != null && Math.abs(clockOffsetMillis) >= CLOCK_OFF;
        }

        /** Such as "7:00 slow"; "right" where it is. */
        public String clock() {
            if (clockOffsetMillis == null || !isClockOff()) {
                return "right";
            }
            var off = Duration.ofMillis(Math.abs(clockOffsetMillis));
            return off.toMinutes() + ":" + "%02d".formatted(off.toSecondsPart())
                    + (clockOffsetMillis > 0 ? " slow" : " fast");
        }
    }

    /** The code's name; an official's own page has none. */
    public String label() {
        return name == null ? "A page of an official" : name;
    }

    /** Of a form about several devices. */
    public String backupField() {
        return "backup-" + id;
    }

    public String offsetField() {
        return "offset-" + id;
    }
}
