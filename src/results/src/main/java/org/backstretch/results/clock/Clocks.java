package org.backstretch.results.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.Row;
import org.backstretch.results.database.Together;

/** What is known of the clocks of devices. */
@ApplicationScoped
public class Clocks {
    private final Database database;

    Clocks(Database database) {
        this.database = database;
    }

    public boolean knowsAll(UUID device, List<Sample> samples) {
        return samples.isEmpty()
                || database.find("""
                        select count(*) as unknown
                        from jsonb_to_recordset(?::jsonb) as s(boot_id text, monotonic_millis bigint)
                        where not exists (select from clock_sample k where k.device = ?
                                          and (k.boot_id, k.monotonic_millis) = (s.boot_id, s.monotonic_millis))""", row -> row.number("unknown") == 0, Json.of(samples), device)
                        .orElse(false);
    }

    /** The first word on a moment of a boot stays. */
    public void add(UUID device, List<Sample> samples) {
        database.update("""
                insert into clock_sample (device, boot_id, monotonic_millis, at, server_at, round_trip_millis)
                select distinct on (boot_id, monotonic_millis)
                       ?::uuid, boot_id, monotonic_millis, at, server_at, round_trip_millis
                from jsonb_to_recordset(?::jsonb) as s(
                    boot_id text, monotonic_millis bigint, at timestamptz, server_at timestamptz,
                    round_trip_millis int)
                order by boot_id, monotonic_millis
                on conflict do nothing""", device, Json.of(samples));
    }

    /** The clock of a device at an event, once {@code together} has run. */
    public Supplier<DeviceClock> ask(UUID device, UUID event, Together together) {
        return ask(device, "?", event, together);
    }

    /** The same at the event of a race that is asked for together with it. */
    public Supplier<DeviceClock> askAtRace(UUID device, UUID race, Together together) {
        return ask(device, "(select event_id from known_race where id = ?)", race, together);
    }

    private static Supplier<DeviceClock> ask(UUID device, String event, UUID parameter, Together together) {
        var offset = together.ask(
                "select offset_millis from device_offset where device = ? and event_id = " + event,
                row -> Duration.ofMillis(row.number("offset_millis")),
                device,
                parameter);
        var samples = together.ask("select * from clock_sample where device = ?", Clocks::sample, device);
        return () -> DeviceClock.of(offset.first(), samples.rows());
    }

    private static Sample sample(Row row) throws SQLException {
        return new Sample(
                row.text("boot_id"), row.number("monotonic_millis"), row.instant("at"), row.instant("server_at"), (int)
                        row.number("round_trip_millis"));
    }
}
