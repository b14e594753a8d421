package org.backstretch.results.derivation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.Row;
import org.backstretch.results.database.Together;
import org.backstretch.results.projection.KnownRace;

/** Reads what is known of runs, with their entries locked first, so that nobody else derives them meanwhile. */
final class Runs {
    /** In the order of ids, so that two who lock several never wait for each other. */
    private static final String LOCK =
            "select e.id from known_entry e join wanted using (id) order by e.id for no key update of e";

    private static final String RUNS = """
            select e.id, e.race_id, e.direction, e.sex, e.takes_part, s.gun, coalesce(o.millis, 0) as offset_millis,
                   coalesce(o.handicap, false) as handicap, d.outcome, d.rule, d.reason, d.declared_at, m.dead_heat_id,
                   t.millis as official_millis, t.reason as official_reason, %s, %s
            from wanted join known_entry e using (id)
            left join wave_start s on s.race_id = e.race_id and s.wave_id = e.wave_id
            left join start_offset o on o.entry_id = e.id
            left join declared_outcome d on d.entry_id = e.id
            left join dead_heat_member m on m.entry_id = e.id
            left join official_time t on t.entry_id = e.id""";

    private static final String MEASURED = """
            (select millimetres from measured_distance g where g.entry_id = e.id) as measured_millimetres,
            (select reason from measured_distance g where g.entry_id = e.id) as measured_reason""";

    private static final String NOTHING_MEASURED = "null::bigint as measured_millimetres, null as measured_reason";

    private static final String LEGS_DECLARED = """
            (select jsonb_agg(jsonb_build_object('leg', l.leg, 'finished', l.finished, 'start_millis', l.start_millis))
             from declared_leg l where l.entry_id = e.id) as legs""";

    private static final String NO_LEGS = "null as legs";

    private static final String CROSSINGS = """
            select s.entry_id, c.id, s.instant, c.sequence, c.received_at, s.accepted, c.point, c.split, c.device,
                   c.source in ('CHIP', 'IMPORT') as by_machine, s.clock_doubt
            from wanted join crossing_state s on s.entry_id = wanted.id join crossing c on c.id = s.crossing_id
            where s.state not in ('DISMISSED', 'QUARANTINED')""";

    private static final TypeReference<List<DeclaredLeg>> LEGS = new TypeReference<>() {};

    private record Owned(UUID entry, Crossing crossing) {}

    private record InRace(UUID race, Run run) {}

    private Runs() {}

    /**
     * Answers the runs of each race once {@code together} has run.
     *
     * @param races whose runs they are
     */
    static Supplier<Map<UUID, List<Run>>> of(Collection<KnownRace> races, Wanted wanted, Together together) {
        together.tell(wanted.with(LOCK), wanted.parameters());
        var owned = together.ask(wanted.with(CROSSINGS), Runs::crossing, wanted.parameters());
        var runs = together.ask(
                wanted.with(runs(races)), row -> new InRace(row.id("race_id"), run(row)), wanted.parameters());
        return () -> {
            var crossings = owned.rows().stream().collect(groupingBy(Owned::entry, mapping(Owned::crossing, toList())));
            return runs.rows().stream()
                    .collect(groupingBy(
                            InRace::race,
                            mapping(
                                    one -> one.run()
                                            .with(crossings.getOrDefault(
                                                    one.run().entry(), List.of())),
                                    toList())));
        };
    }

    /** Few races have legs, or measure a distance: the others do not look for them at every crossing. */
    private static String runs(Collection<KnownRace> races) {
        var measured = races.stream().anyMatch(race -> race.discipline().measuresDistance());
        var relay = races.stream().anyMatch(race -> !race.fact().legs().isEmpty());
        return RUNS.formatted(measured ? MEASURED : NOTHING_MEASURED, relay ? LEGS_DECLARED : NO_LEGS);
    }

    private static Owned crossing(Row row) throws SQLException {
        return new Owned(
                row.id("entry_id"),
                new Crossing(
                        row.id("id"),
                        row.instant("instant"),
                        row.number("sequence"),
                        row.instant("received_at"),
                        row.flag("accepted"),
                        row.choice("point", Crossing.Where.class),
                        row.textIfAny("split"),
                        row.id("device"),
                        row.flag("by_machine"),
                        row.textIfAny("clock_doubt")));
    }

    private static Run run(Row row) throws SQLException {
        return new Run(
                row.id("id"),
                row.choice("direction", Direction.class),
                row.choice("sex", Sex.class),
                row.flag("takes_part"),
                row.instantIfAny("gun"),
                Duration.ofMillis(row.number("offset_millis")),
                row.flag("handicap"),
                declared(row),
                row.idIfAny("dead_heat_id"),
                officialTime(row),
                measured(row),
                row.textIfAny("legs").map(json -> new Json(json).read(LEGS)).orElse(List.of()),
                List.of());
    }

    private static Optional<Run.Measured> measured(Row row) throws SQLException {
        var millimetres = row.numberIfAny("measured_millimetres");
        return millimetres.isEmpty()
                ? Optional.empty()
                : Optional.of(new Run.Measured(millimetres.get(), row.text("measured_reason")));
    }

    private static Optional<OfficialTime> officialTime(Row row) throws SQLException {
        var millis = row.numberIfAny("official_millis");
        return millis.isEmpty()
                ? Optional.empty()
                : Optional.of(new OfficialTime(millis.get(), row.text("official_reason")));
    }

    private static Optional<Declared> declared(Row row) throws SQLException {
        var outcome = row.choiceIfAny("outcome", OutcomeKind.class);
        return outcome.isEmpty()
                ? Optional.empty()
                : Optional.of(new Declared(
                        outcome.get(), row.textIfAny("rule"), row.textIfAny("reason"), row.instant("declared_at")));
    }
}
