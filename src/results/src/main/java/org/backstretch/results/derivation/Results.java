package org.backstretch.results.derivation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.backstretch.kit.problem.NotHereYet;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.Together;
import org.backstretch.results.derivation.ResultTable.Anew;
import org.backstretch.results.derivation.ResultTable.Told;
import org.backstretch.results.projection.KnownRace;

/**
 * The results of races, kept equal to a derivation from everything that is known. Called at the end of a transaction that
 * changed something, with the race locked; what differs from what was told before is told, nothing else.
 */
@ApplicationScoped
public class Results {
    private static final String JUDGE = """
            update crossing_state s set state = v.state, doubt = v.doubt, reason = v.reason
            from jsonb_to_recordset(?::jsonb) as v(crossing uuid, state text, doubt text, reason text)
            where s.crossing_id = v.crossing
              and (s.state, s.doubt, s.reason) is distinct from (v.state, v.doubt, v.reason)""";

    private static final String RULES = "select race_id, rules from timing_rules where race_id = any(?)";

    private static final TypeReference<TimingRules> TIMING_RULES = new TypeReference<>() {};

    private final RaceStates states;
    private final ResultTable table;
    private final Database database;

    Results(RaceStates states, ResultTable table, Database database) {
        this.states = states;
        this.table = table;
        this.database = database;
    }

    /** Derives these entries, and those in a dead heat with them. The race may be shared. */
    public void derive(KnownRace race, Collection<UUID> entries) {
        if (!entries.isEmpty()) {
            tellChanges(List.of(race), Wanted.these(entries), database.together())
                    .run();
        }
    }

    /**
     * Derives whoever has one of these crossings, and those in a dead heat with them. The races may be shared.
     *
     * @param races those that the crossings were sent to
     * @param before goes to the database with what is read
     * @return what is written; whoever wants to ask more first lets it run
     */
    public Together derive(Collection<KnownRace> races, Collection<Stamped> crossings, Together before) {
        return tellChanges(races, Wanted.stamped(crossings), before);
    }

    /** Derives everybody, for a change that gives nobody another time. The race must be owned. */
    public void deriveAll(KnownRace race) {
        tellChanges(List.of(race), Wanted.everybodyIn(race.id()), database.together())
                .run();
    }

    private Together tellChanges(Collection<KnownRace> races, Wanted wanted, Together together) {
        var ids = races.stream().map(KnownRace::id).toList();
        var runs = Runs.of(races, wanted, together);
        var kept = states.ask(ids, together);
        var told = told(wanted, together);
        var rules = rules(ids, together);
        var reports = Reports.of(ids, together);
        together.run();
        var stateOf = kept.rows().stream().collect(toMap(RaceState::race, Function.identity()));
        var runsOf = runs.get();
        var before = told.get();
        var rulesOf = rules.get();
        var reportsOf = reports.get();
        var derived = new ArrayList<Derived>();
        var results = new ArrayList<Anew>();
        for (var race : races) {
            var state =
                    Optional.ofNullable(stateOf.get(race.id())).orElseThrow(() -> new NotHereYet("race", race.id()));
            var now = Derivation.of(terms(race, state, rulesOf, reportsOf), runsOf.getOrDefault(race.id(), List.of()));
            derived.addAll(now);
            results.addAll(anew(now, before, state.derivation(), Told::ifOther));
        }
        return kept(derived, results);
    }

    /** Derives the race under a new number, for a change that may give everybody another time. The race must be owned. */
    public void deriveAnew(KnownRace race, RaceState state) {
        var everybody = Wanted.everybodyIn(race.id());
        var together = database.together();
        var runs = Runs.of(List.of(race), everybody, together);
        var told = told(everybody, together);
        var rules = rules(List.of(race.id()), together);
        var reports = Reports.of(List.of(race.id()), together);
        together.run();
        var derived = Derivation.of(
                terms(race, state, rules.get(), reports.get()), runs.get().getOrDefault(race.id(), List.of()));
        var results = anew(derived, told.get(), state.derivation() + 1, Told::ifAny);
        kept(derived, results).run();
        states.keep(state.derivedAnew(results.size()));
    }

    private Supplier<Map<UUID, Told>> told(Wanted wanted, Together together) {
        var told = table.ask(wanted, together);
        return () -> told.rows().stream().collect(toMap(Told::entry, Function.identity()));
    }

    /** What of a result has to be told. */
    private interface Choice {
        Optional<Anew> of(Told told, Result now, long derivation);
    }

    private static List<Anew> anew(List<Derived> derived, Map<UUID, Told> told, long derivation, Choice choice) {
        return derived.stream()
                .map(Derived::result)
                .flatMap(result -> choice.of(requireNonNull(told.get(result.entryId())), result, derivation).stream())
                .toList();
    }

    private Together kept(List<Derived> derived, List<Anew> results) {
        var together = database.together();
        together.tell(
                JUDGE,
                Json.of(derived.stream()
                        .flatMap(each -> each.verdicts().stream())
                        .toList()));
        table.keep(results, together);
        return together;
    }

    /** How the race's crossings are read; the usual way where nothing was said. */
    public TimingRules rules(KnownRace race) {
        var together = database.together();
        var rules = rules(List.of(race.id()), together);
        together.run();
        return rules.get().getOrDefault(race.id(), TimingRules.USUAL);
    }

    /** Of those races of which something was said. */
    private static Supplier<Map<UUID, TimingRules>> rules(List<UUID> races, Together together) {
        var kept = together.ask(
                RULES, row -> Map.entry(row.id("race_id"), new Json(row.text("rules")).read(TIMING_RULES)), (Object)
                        races.toArray(UUID[]::new));
        return () -> kept.rows().stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Terms terms(
            KnownRace race, RaceState state, Map<UUID, TimingRules> rules, Map<UUID, Reported> reports) {
        return new Terms(
                        race.id(),
                        race.discipline(),
                        race.fact().timing(),
                        race.distance(),
                        race.fact().splits(),
                        Passing.of(race),
                        state.published(),
                        rules.getOrDefault(race.id(), TimingRules.USUAL))
                .reported(state.rules(race), reports.getOrDefault(race.id(), Reported.NOTHING));
    }
}
