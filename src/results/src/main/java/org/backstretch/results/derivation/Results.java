package org.backstretch.results.derivation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.projection.KnownRace;

/**
 * The results of races, kept equal to a derivation from everything that is known. Called at the end of a transaction that
 * changed something, with the race locked; what differs from what was told before is told, nothing else.
 */
@ApplicationScoped
public class Results {
    private static final String JUDGE = """
            update crossing_state s set state = v.state, reason = v.reason
            from jsonb_to_recordset(?::jsonb) as v(crossing uuid, state text, reason text)
            where s.crossing_id = v.crossing and (s.state, s.reason) is distinct from (v.state, v.reason)""";

    private final Runs runs;
    private final RaceStates states;
    private final ResultTable table;
    private final Database database;

    Results(Runs runs, RaceStates states, ResultTable table, Database database) {
        this.runs = runs;
        this.states = states;
        this.table = table;
        this.database = database;
    }

    /** Derives these entries, and those in a dead heat with them. The race may be shared. */
    public void derive(KnownRace race, Collection<UUID> entries) {
        if (!entries.isEmpty()) {
            tellChanges(race, runs.of(entries));
        }
    }

    /** Derives everybody, for a change that gives nobody another time. The race must be owned. */
    public void deriveAll(KnownRace race) {
        tellChanges(race, runs.all(race.id()));
    }

    /** Derives the race under a new number, for a change that may give everybody another time. The race must be owned. */
    public void deriveAnew(KnownRace race, RaceState state) {
        var derived = derived(race, state, runs.all(race.id()));
        var before = told(derived);
        var results = derived.stream()
                .map(Derived::result)
                .filter(result -> before.containsKey(result.entryId()) || !result.saysNothing())
                .toList();
        var anew = state.derivedAnew(results.size());
        table.keep(results, anew.derivation());
        states.keep(anew);
    }

    private void tellChanges(KnownRace race, List<Run> found) {
        var state = states.get(race.id());
        var derived = derived(race, state, found);
        var before = told(derived);
        var changed = derived.stream()
                .map(Derived::result)
                .filter(result -> before.containsKey(result.entryId())
                        ? !result.equals(before.get(result.entryId()))
                        : !result.saysNothing())
                .toList();
        table.keep(changed, state.derivation());
    }

    private Map<UUID, Result> told(List<Derived> derived) {
        return table.of(derived.stream().map(each -> each.result().entryId()).toList());
    }

    private List<Derived> derived(KnownRace race, RaceState state, List<Run> found) {
        var derived = Derivation.of(terms(race, state), found);
        database.update(
                JUDGE,
                Json.of(derived.stream()
                        .flatMap(each -> each.verdicts().stream())
                        .toList()));
        return derived;
    }

    private static Terms terms(KnownRace race, RaceState state) {
        return new Terms(race.id(), race.discipline(), race.fact().timing(), race.distance(), state.published());
    }
}
