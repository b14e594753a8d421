package org.backstretch.results.derivation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Row;

/** Reads what is known of runs, with their entries locked first, so that nobody else derives them meanwhile. */
@ApplicationScoped
class Runs {
    /** In the order of ids, so that two who lock several never wait for each other. */
    private static final String LOCK = """
            with wanted as (
                select unnest(?) as id
                union
                select other.entry_id from dead_heat_member one join dead_heat_member other using (dead_heat_id)
                where one.entry_id = any(?))
            select e.id from known_entry e join wanted using (id) order by e.id for no key update of e""";

    private static final String LOCK_ALL = "select id from known_entry where race_id = ? order by id for no key update";

    private static final String RUNS = """
            select e.id, e.direction, e.sex, e.takes_part, s.gun, coalesce(o.millis, 0) as offset_millis,
                   d.outcome, d.rule, d.reason, d.declared_at, m.dead_heat_id
            from known_entry e
            left join wave_start s on s.race_id = e.race_id and s.wave_id = e.wave_id
            left join start_offset o on o.entry_id = e.id
            left join declared_outcome d on d.entry_id = e.id
            left join dead_heat_member m on m.entry_id = e.id
            where e.id = any(?)""";

    /** Only finish crossings have an entry: a gun tap has no bib. */
    private static final String CROSSINGS = """
            select s.entry_id, c.id, c.at, c.sequence, c.received_at, s.accepted
            from crossing_state s join crossing c on c.id = s.crossing_id
            where s.entry_id = any(?) and s.state not in ('DISMISSED', 'QUARANTINED')""";

    private record Owned(UUID entry, Crossing crossing) {}

    private final Database database;

    Runs(Database database) {
        this.database = database;
    }

    /** These entries' runs, and those of everybody in a dead heat with one of them. */
    List<Run> of(Collection<UUID> entries) {
        var ids = entries.toArray(UUID[]::new);
        return read(database.query(LOCK, row -> row.id("id"), ids, ids));
    }

    List<Run> all(UUID race) {
        return read(database.query(LOCK_ALL, row -> row.id("id"), race));
    }

    private List<Run> read(List<UUID> locked) {
        Object ids = locked.toArray(UUID[]::new);
        var crossings = database.query(CROSSINGS, Runs::crossing, ids).stream()
                .collect(groupingBy(Owned::entry, mapping(Owned::crossing, toList())));
        return database.query(RUNS, row -> run(row, crossings), ids);
    }

    private static Owned crossing(Row row) throws SQLException {
        return new Owned(
                row.id("entry_id"),
                new Crossing(
                        row.id("id"),
                        row.instant("at"),
                        row.number("sequence"),
                        row.instant("received_at"),
                        row.flag("accepted")));
    }

    private static Run run(Row row, Map<UUID, List<Crossing>> crossings) throws SQLException {
        return new Run(
                row.id("id"),
                row.choice("direction", Direction.class),
                row.choice("sex", Sex.class),
                row.flag("takes_part"),
                row.instantIfAny("gun"),
                Duration.ofMillis(row.number("offset_millis")),
                declared(row),
                row.idIfAny("dead_heat_id"),
                crossings.getOrDefault(row.id("id"), List.of()));
    }

    private static Optional<Declared> declared(Row row) throws SQLException {
        var outcome = row.choiceIfAny("outcome", OutcomeKind.class);
        return outcome.isEmpty()
                ? Optional.empty()
                : Optional.of(new Declared(
                        outcome.get(), row.textIfAny("rule"), row.textIfAny("reason"), row.instant("declared_at")));
    }
}
