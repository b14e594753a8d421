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

/** What arrived for a race, when, from where. */
@ApplicationScoped
class Arrivals {
    static final int MINUTES = 20;

    private static final String PER_MINUTE = """
            select floor(extract(epoch from ? - received_at) / 60)::bigint as ago, count(*) as reads
            from crossing where race_id = ? and received_at > ? and received_at <= ? group by ago""";

    private static final String POINTS = """
            select c.point, count(*) as reads, max(c.at) as last_at, max(c.received_at) as last_received_at
            from crossing c where c.race_id = ? group by 1 order by 1""";

    /** Who sent it is the code it showed, or the account of an official. */
    private static final String DEVICES = """
            with sent as (
                select device, count(*) as reads, max(at) as last_at, max(received_at) as last_received_at,
                       (array_agg(received_by order by received_at desc))[1] as by
                from crossing where race_id = ? group by device)
            select sent.*, d.name, least(d.expires_at, d.revoked_at) as ends_at
            from sent left join device d on sent.by = 'device:' || d.id
            order by sent.last_received_at desc, sent.device limit 100""";

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

    /** Who sent something last comes first. */
    List<Cockpit.SeenDevice> devices(UUID race) {
        return database.query(DEVICES, Arrivals::device, race);
    }

    private static Cockpit.SeenDevice device(Row row) throws SQLException {
        return new Cockpit.SeenDevice(
                row.id("device"),
                row.textIfAny("name").orElse(null),
                row.instantIfAny("ends_at").orElse(null),
                row.number("reads"),
                row.instant("last_at"),
                row.instant("last_received_at"));
    }
}
