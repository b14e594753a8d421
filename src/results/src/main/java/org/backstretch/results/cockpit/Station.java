package org.backstretch.results.cockpit;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.results.database.Row;
import org.jspecify.annotations.Nullable;

/**
 * A phone or reader that sent something for a race, or said that it is there for it.
 *
 * @param id of its storage, which stamps each crossing
 * @param name of the code it showed; null for an official's own page
 * @param endsAt when its code ends or ended
 * @param lastAt the newest instant at the line; null before its first crossing
 * @param health what it last said of itself; null for one that says nothing
 */
record Station(
        UUID id,
        @Nullable String name,
        @Nullable Instant endsAt,
        long reads,
        @Nullable Instant lastAt,
        @Nullable Instant lastReceivedAt,
        @Nullable Health health) {

    /** @param clockOffsetMillis how far the server's clock is ahead of the device's */
    record Health(
            Instant saidAt,
            int unsynced,
            @Nullable Long clockOffsetMillis,
            @Nullable Integer batteryPercent,
            @Nullable Boolean isCharging,
            @Nullable Long storageFreeMegabytes,
            @Nullable Boolean hasWakeLock) {}

    static Station of(Row row) throws SQLException {
        return new Station(
                row.id("device"),
                row.textIfAny("name").orElse(null),
                row.instantIfAny("ends_at").orElse(null),
                row.number("reads"),
                row.instantIfAny("last_at").orElse(null),
                row.instantIfAny("last_received_at").orElse(null),
                health(row).orElse(null));
    }

    private static Optional<Health> health(Row row) throws SQLException {
        var saidAt = row.instantIfAny("said_at");
        return saidAt.isEmpty()
                ? Optional.empty()
                : Optional.of(new Health(
                        saidAt.get(),
                        (int) row.number("unsynced"),
                        row.numberIfAny("clock_offset_millis").orElse(null),
                        row.numberIfAny("battery_percent").map(Long::intValue).orElse(null),
                        row.flagIfAny("is_charging").orElse(null),
                        row.numberIfAny("storage_free_megabytes").orElse(null),
                        row.flagIfAny("has_wake_lock").orElse(null)));
    }

    /** As people call it. */
    String label() {
        return name == null ? "A page of an official" : name;
    }

    /** When anything was heard of it last. */
    Instant lastHeard() {
        return Stream.of(
                        Optional.ofNullable(lastReceivedAt),
                        Optional.ofNullable(health).map(Health::saidAt))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
