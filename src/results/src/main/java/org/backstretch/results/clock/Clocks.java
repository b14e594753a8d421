package org.backstretch.results.clock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The clocks of devices, once {@code together} has run. */
    public Supplier<Known> ask(Collection<UUID> devices, Together together) {
        var ids = devices.toArray(UUID[]::new);
        var offsets = together.ask(
                "select device, event_id, offset_millis from device_offset where device = any(?)",
                row -> Map.entry(
                        new Place(row.id("device"), row.id("event_id")),
                        Duration.ofMillis(row.number("offset_millis"))),
                (Object) ids);
        var samples = together.ask(
                "select * from clock_sample where device = any(?)",
                row -> Map.entry(row.id("device"), sample(row)),
                (Object) ids);
        return () -> new Known(
                offsets.rows().stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue)),
                samples.rows().stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }

    private static Sample sample(Row row) throws SQLException {
        return new Sample(
                row.text("boot_id"), row.number("monotonic_millis"), row.instant("at"), row.instant("server_at"), (int)
                        row.number("round_trip_millis"));
    }

    private record Place(UUID device, UUID event) {}

    /** What is known of the clocks of several devices. */
    public static final class Known {
        private final Map<Place, Duration> offsets;
        private final Map<UUID, List<Sample>> samples;

        private Known(Map<Place, Duration> offsets, Map<UUID, List<Sample>> samples) {
            this.offsets = offsets;
            this.samples = samples;
        }

        /** The clock of a device at an event. */
        public DeviceClock of(UUID device, UUID event) {
            return DeviceClock.of(
                    Optional.ofNullable(offsets.get(new Place(device, event))),
                    samples.getOrDefault(device, List.of()));
        }
    }
}
