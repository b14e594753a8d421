package org.backstretch.results.derivation;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Row;

/** Whose crossings are whose: found by bib, and found again whenever a bib changes hands. */
@ApplicationScoped
public class Bibs {
    /** Of several entries with the bib, one that takes part. */
    private static final String RESOLVE = """
            with found as (
                select s.crossing_id, s.entry_id as before,
                       (select e.id from known_entry e where e.race_id = s.race_id and e.bib = s.bib
                        order by e.takes_part desc, e.id limit 1) as now
                from crossing_state s where s.race_id = ? and s.bib = any(?)),
            changed as (select * from found where before is distinct from now),
            done as (
                update crossing_state s
                set entry_id = c.now,
                    state = case when s.state in ('DISMISSED', 'QUARANTINED') then s.state
                                 when c.now is null then 'UNKNOWN_BIB' else 'BEFORE_START' end,
                    doubt = null,
                    reason = case when s.state in ('DISMISSED', 'QUARANTINED') then s.reason
                                  when c.now is null then 'No entry of this race has this bib.' end
                from changed c where c.crossing_id = s.crossing_id)
            select before, now from changed""";

    /** A crossing changes hands. */
    private record Change(Optional<UUID> before, Optional<UUID> now) {}

    private final Database database;

    Bibs(Database database) {
        this.database = database;
    }

    /** Gives the crossings of these bibs to their entries; answers who lost and who got one, to be derived next. */
    public Set<UUID> resolve(UUID race, Collection<String> bibs) {
        return bibs.isEmpty()
                ? Set.of()
                : touched(database.query(RESOLVE, Bibs::change, race, bibs.toArray(String[]::new)));
    }

    private static Change change(Row row) throws SQLException {
        return new Change(row.idIfAny("before"), row.idIfAny("now"));
    }

    private static Set<UUID> touched(Collection<Change> changes) {
        return changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.now()))
                .flatMap(Optional::stream)
                .collect(toSet());
    }
}
