package org.backstretch.results.start;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Row;
import org.backstretch.results.database.Storable;
import org.backstretch.results.derivation.OnTheCourse;
import org.backstretch.results.derivation.RaceStates;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A race's state, and the guns that change it. */
@Path("/races/{race}")
@Tag(name = "Races")
class RaceResource {
    private static final String COUNTS = """
            select count(*) filter (where e.takes_part) as entries,
                   count(*) filter (where r.outcome = 'FINISHED') as finished,
                   count(*) filter (where e.takes_part and r.outcome is null and r.review_reason is null) as out,
                   count(*) filter (where r.review_reason is not null) as review,
                   count(*) filter (where r.outcome = 'DID_NOT_FINISH') as dnf,
                   count(*) filter (where r.outcome = 'DISQUALIFIED') as dq,
                   count(*) filter (where r.outcome = 'DID_NOT_START') as dns
            from known_entry e left join result r on r.entry_id = e.id where e.race_id = ?""";

    /** While a fixed time runs, whoever has a lap has a result, and runs on. */
    private static final String COUNTS_OF_FIXED_TIME = """
            select count(*) filter (where e.takes_part) as entries,
                   count(*) filter (where r.outcome = 'FINISHED' and not runs_on) as finished,
                   count(*) filter (where runs_on or e.takes_part and r.outcome is null and r.review_reason is null) as out,
                   count(*) filter (where r.review_reason is not null) as review,
                   count(*) filter (where r.outcome = 'DID_NOT_FINISH') as dnf,
                   count(*) filter (where r.outcome = 'DISQUALIFIED') as dq,
                   count(*) filter (where r.outcome = 'DID_NOT_START') as dns
            from known_entry e
            left join wave_start s on s.race_id = e.race_id and s.wave_id = e.wave_id
            %s
            left join result r on r.entry_id = e.id
            cross join lateral (select coalesce(%s, false) as runs_on) runs
            where e.race_id = ?""".formatted(OnTheCourse.STARTED, OnTheCourse.RUNS_ON);

    private final Programme programme;
    private final Access access;
    private final Starts starts;
    private final RaceStates states;
    private final Database database;
    private final Clock clock;

    RaceResource(Programme programme, Access access, Starts starts, RaceStates states, Database database, Clock clock) {
        this.programme = programme;
        this.access = access;
        this.starts = starts;
        this.states = states;
        this.database = database;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Operation(summary = "A race: its stage, guns and counts")
    public RaceView get(UUID race) {
        var known = programme.race(race);
        access.refuseUnlessVisible(known.event(), "race", race);
        return access.isShown(known) ? view(known) : planned(known);
    }

    @PUT
    @Path("/waves/{wave}/start")
    @Authenticated
    @Transactional
    @Operation(summary = "Start a wave, or correct its gun", description = """
            Without an instant or a crossing it starts now; a wave that has a gun keeps it then. Another instant corrects \
            the gun, needs a reason, and derives the whole race anew.""")
    public RaceView start(UUID race, UUID wave, @Valid @Nullable Gun gun) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOfficial(owned.event());
        starts.set(owned, wave, gun == null ? Gun.NOW : gun);
        return view(owned);
    }

    @DELETE
    @Path("/waves/{wave}/start")
    @Authenticated
    @Transactional
    @Operation(summary = "Take a gun back", description = "Crossings stay; times are derived again from the next gun.")
    public RaceView takeBack(
            UUID race, UUID wave, @QueryParam("reason") @NotBlank @Size(max = 500) @Storable String reason) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOfficial(owned.event());
        starts.takeBack(owned, wave, reason);
        return view(owned);
    }

    private RaceView planned(KnownRace race) {
        return view(race)
                .planned(states.get(race.id()).firstDerivation(), race.fact().ruleSet());
    }

    private RaceView view(KnownRace race) {
        var state = states.get(race.id());
        return new RaceView(
                race.id(),
                race.event().id(),
                state.stage(),
                state.rehearsal().isPresent(),
                state.derivation(),
                states.starts(race.id()),
                state.ruleSet().orElse(race.fact().ruleSet()),
                state.lateRules(race).orElse(null),
                counts(race),
                new RaceView.YouMay(access.mayOfficiate(race.event()), access.owns(race.event())));
    }

    private RaceView.Counts counts(KnownRace race) {
        var counts = race.discipline().fixedTime().isPresent()
                ? database.find(
                        COUNTS_OF_FIXED_TIME,
                        RaceResource::counts,
                        OnTheCourse.fixedMillis(race),
                        clock.instant(),
                        race.id())
                : database.find(COUNTS, RaceResource::counts, race.id());
        return counts.orElseThrow();
    }

    private static RaceView.Counts counts(Row row) throws SQLException {
        return new RaceView.Counts(
                row.number("entries"),
                row.number("finished"),
                row.number("out"),
                row.number("review"),
                row.number("dnf"),
                row.number("dq"),
                row.number("dns"));
    }
}
