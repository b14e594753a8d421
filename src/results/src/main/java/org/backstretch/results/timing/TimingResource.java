package org.backstretch.results.timing;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.derivation.RaceStates;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.derivation.TimingRules;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of timing of a race. */
@Path("/races/{race}/timing")
@Authenticated
@Tag(name = "Races")
class TimingResource {
    private final Programme programme;
    private final Access access;
    private final Database database;
    private final RaceStates states;
    private final Results results;
    private final Audit audit;

    TimingResource(
            Programme programme, Access access, Database database, RaceStates states, Results results, Audit audit) {
        this.programme = programme;
        this.access = access;
        this.database = database;
        this.states = states;
        this.results = results;
        this.audit = audit;
    }

    @GET
    @Operation(summary = "How the crossings of a race are read", description = "The usual rules where none were set.")
    public TimingRules get(UUID race) {
        var known = programme.race(race);
        access.refuseUnlessOfficial(known.event());
        return results.rules(known);
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Set how the crossings of a race are read",
            description =
                    "What is absent takes its usual value. Every crossing is judged again, and the board changes at once.")
    public TimingRules set(UUID race, @Valid @NotNull TypedRules typed) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOfficial(owned.event());
        var was = results.rules(owned);
        var rules = typed.rules(owned);
        if (!rules.equals(was)) {
            keep(owned, was, rules);
        }
        return rules;
    }

    private void keep(KnownRace race, TimingRules was, TimingRules rules) {
        database.update("""
                insert into timing_rules (race_id, rules) values (?, ?::jsonb)
                on conflict (race_id) do update set rules = excluded.rules""", race.id(), Json.of(rules));
        audit.add(new Audit.Act(
                race.event().id(),
                Optional.of(race.id()),
                race.id(),
                "timing",
                Optional.of(Json.of(was).text()),
                Optional.of(Json.of(rules).text()),
                Optional.empty()));
        results.deriveAnew(race, states.get(race.id()));
    }
}
