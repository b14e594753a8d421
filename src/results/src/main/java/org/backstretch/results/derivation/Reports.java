package org.backstretch.results.derivation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.backstretch.athletics.judge.Infringement;
import org.backstretch.athletics.judge.InfringementKind;
import org.backstretch.results.database.Row;
import org.backstretch.results.database.Together;

/** What judges reported, as far as it counts. */
final class Reports {
    private static final String CONFIRMED = "select * from infringement where race_id = any(?) and state = 'CONFIRMED'";

    private Reports() {}

    /** Those of each race, once {@code together} has run. */
    static Supplier<Map<UUID, List<Infringement>>> of(Collection<UUID> races, Together together) {
        var all = together.ask(
                CONFIRMED, row -> Map.entry(row.id("race_id"), report(row)), (Object) races.toArray(UUID[]::new));
        return () -> all.rows().stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    static Infringement report(Row row) throws SQLException {
        return new Infringement(
                row.id("id"),
                row.id("entry_id"),
                row.choice("kind", InfringementKind.class),
                row.instant("at"),
                (int) row.number("attempt"),
                row.choice("state", Infringement.State.class));
    }
}
