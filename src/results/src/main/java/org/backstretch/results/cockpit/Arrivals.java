package org.backstretch.results.cockpit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Row;
import org.backstretch.results.projection.KnownRace;

/** What arrived for a race, when, from where. */
@ApplicationScoped
class Arrivals {
    static final int MINUTES = 20;

    private static final String PER_MINUTE = """
            select floor(extract(epoch from ? - received_at) / 60)::bigint as ago, count(*) as reads
            from crossing
            where race_id = ? and received_at > ? and received_at <= ? and (rehearsal is null or not is_hidden(rehearsal)) group by ago""";

    private static final String POINTS = """
            select coalesce(c.split, c.point) as point, count(*) as reads, max(s.instant) as last_at,
                   max(c.received_at) as last_received_at
            from crossing c join crossing_state s on s.crossing_id = c.id
            where c.race_id = ? and (c.rehearsal is null or not is_hidden(c.rehearsal)) group by c.point, c.split order by max(c.received_at) desc""";

    /** Whose it is says the code it showed last. */
    private static final String STATIONS = """
            with sent as (
                select c.device, count(*) as reads, max(s.instant) as last_at, max(c.received_at) as last_received_at,
                       (array_agg(c.received_by order by c.received_at desc))[1] as received_by
                from crossing c join crossing_state s on s.crossing_id = c.id
                where c.race_id = ? and (c.rehearsal is null or not is_hidden(c.rehearsal)) group by c.device),
            there as (
                select device from sent union select device from device_health where event_id = ? and race_id = ?)
            select t.device, coalesce(s.reads, 0) as reads, s.last_at, s.last_received_at, d.name,
                   least(d.expires_at, d.revoked_at) as ends_at, h.said_at, h.unsynced, h.clock_offset_millis,
                   h.battery_percent, h.is_charging, h.storage_free_megabytes, h.has_wake_lock
            from there t left join sent s using (device)
            left join device_health h on h.device = t.device and h.event_id = ?
            left join device d on d.id = coalesce(
                h.code, case when s.received_by like 'device:%' then substring(s.received_by from 8)::uuid end)
            order by greatest(s.last_received_at, h.said_at) desc, t.device limit 100""";

    private final Database database;

    Arrivals(Database database) {
        this.database = database;
    }

    /** In each of the last minutes, the oldest first. */
    List<Integer> perMinute(UUID race, Instant now) {
        var minutes = new ArrayList<>(Collections.nCopies(MINUTES, 0));
        database.query(
                        PER_MINUTE,
                        row -> new int[] {(int) row.number("ago"), (int) row.number("reads")},
                        now,
                        race,
                        now.minus(Duration.ofMinutes(MINUTES)),
                        now)
                .forEach(minute -> minutes.set(MINUTES - 1 - Math.min(minute[0], MINUTES - 1), minute[1]));
        return minutes;
    }

    List<Cockpit.Point> points(UUID race) {
        return database.query(POINTS, Arrivals::point, race);
    }

    private static Cockpit.Point point(Row row) throws SQLException {
        return new Cockpit.Point(
                row.text("point"), row.number("reads"), row.instant("last_at"), row.instant("last_received_at"));
    }

    /** Who was heard last comes first. */
    List<Station> stations(KnownRace race) {
        var event = race.event().id();
        return database.query(STATIONS, Station::of, race.id(), event, race.id(), event);
    }
}
