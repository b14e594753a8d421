package org.backstretch.results.device;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Row;

/** The last word of each phone about itself. */
@ApplicationScoped
class Healths {
    /** A code that was copied a thousand times must not fill the table; the phones heard last stay. */
    private static final int PHONES_OF_A_CODE = 20;

    private final Database database;
    private final Clock clock;

    Healths(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param code by which it came */
    record Said(UUID code, Health health, Instant saidAt) {}

    void keep(DevicePrincipal by, Health health) {
        database.update(
                """
                insert into device_health (event_id, device, code, race_id, boot_id, clock_offset_millis, battery_percent,
                                           is_charging, storage_free_megabytes, is_storage_persistent, unsynced,
                                           has_wake_lock, said_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (event_id, device) do update set
                    code = excluded.code, race_id = excluded.race_id, boot_id = excluded.boot_id,
                    clock_offset_millis = excluded.clock_offset_millis, battery_percent = excluded.battery_percent,
                    is_charging = excluded.is_charging, storage_free_megabytes = excluded.storage_free_megabytes,
                    is_storage_persistent = excluded.is_storage_persistent, unsynced = excluded.unsynced,
                    has_wake_lock = excluded.has_wake_lock, said_at = excluded.said_at""",
                by.event(),
                health.device(),
                by.device(),
                health.raceId(),
                health.bootId(),
                health.clockOffsetMillis(),
                health.batteryPercent(),
                health.isCharging(),
                health.storageFreeMegabytes(),
                health.isStoragePersistent(),
                health.unsynced(),
                health.hasWakeLock(),
                clock.instant());
        database.update("""
                delete from device_health where code = ? and (event_id, device) in (
                    select event_id, device from device_health where code = ?
                    order by said_at desc, device offset ?)""", by.device(), by.device(), PHONES_OF_A_CODE);
    }

    /** Those heard last come first. */
    List<Said> of(UUID event) {
        return database.query(
                "select * from device_health where event_id = ? order by said_at desc, device", Healths::said, event);
    }

    private static Said said(Row row) throws SQLException {
        var health = new Health(
                row.id("device"),
                row.text("boot_id"),
                row.idIfAny("race_id").orElse(null),
                row.numberIfAny("clock_offset_millis").orElse(null),
                row.numberIfAny("battery_percent").map(Long::intValue).orElse(null),
                row.flagIfAny("is_charging").orElse(null),
                row.numberIfAny("storage_free_megabytes").orElse(null),
                row.flagIfAny("is_storage_persistent").orElse(null),
                (int) row.number("unsynced"),
                row.flagIfAny("has_wake_lock").orElse(null));
        return new Said(row.id("code"), health, row.instant("said_at"));
    }
}
