package org.backstretch.results.derivation;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

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
    private static final String CONFIRMED = """
            select i.*, p.entry_id is not null as companion
            from infringement i left join companion_permit p on p.entry_id = i.entry_id
            where i.race_id = any(?) and i.state = 'CONFIRMED'""";

    private record OfRace(UUID race, Infringement report, boolean companion) {
        static OfRace of(Row row) throws SQLException {
            return new OfRace(row.id("race_id"), infringement(row), row.flag("companion"));
        }
    }

    private Reports() {}

    /** Those of each race, once {@code together} has run. */
    static Supplier<Map<UUID, Reported>> of(Collection<UUID> races, Together together) {
        var all = together.ask(CONFIRMED, OfRace::of, (Object) races.toArray(UUID[]::new));
        return () ->
                all.rows().stream().collect(groupingBy(OfRace::race, collectingAndThen(toList(), Reports::reported)));
    }

    private static Reported reported(List<OfRace> all) {
        return new Reported(
                all.stream().map(OfRace::report).toList(),
                all.stream()
                        .filter(OfRace::companion)
                        .map(each -> each.report().entryId())
                        .collect(toSet()));
    }

    private static Infringement infringement(Row row) throws SQLException {
        return new Infringement(
                row.id("id"),
                row.id("entry_id"),
                row.choice("kind", InfringementKind.class),
                row.instant("at"),
                (int) row.number("attempt"),
                row.choice("state", Infringement.State.class));
    }
}
