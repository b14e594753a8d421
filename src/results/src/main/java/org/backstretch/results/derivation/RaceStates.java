package org.backstretch.results.derivation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.contracts.RaceStateFact.Start;
import org.backstretch.kit.fact.Outbox;
import org.backstretch.kit.problem.NotHereYet;
import org.backstretch.results.database.Asked;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Row;
import org.backstretch.results.database.Together;

/** The state of each race. Whoever changes one owns the race's lock. */
@ApplicationScoped
public class RaceStates {
    private static final String STATE = "select * from race where id = ?";
    private static final String STATES = "select * from race where id = any(?)";

    private final Database database;
    private final Outbox outbox;

    RaceStates(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    void add(UUID race) {
        database.update("insert into race (id) values (?) on conflict do nothing", race);
    }

    public RaceState get(UUID race) {
        return database.find(STATE, RaceStates::state, race).orElseThrow(() -> new NotHereYet("race", race));
    }

    /** Those of several races, beside other statements. */
    Asked<RaceState> ask(Collection<UUID> races, Together together) {
        return together.ask(STATES, RaceStates::state, (Object) races.toArray(UUID[]::new));
    }

    private static RaceState state(Row row) throws SQLException {
        return new RaceState(
                row.id("id"),
                row.number("derivation"),
                (int) row.number("derived_count"),
                row.textIfAny("rule_set"),
                row.choice("stage", Stage.class),
                row.flag("published"),
                row.idIfAny("rehearsal"),
                row.number("first_derivation"));
    }

    public List<Start> starts(UUID race) {
        return database.query(
                "select wave_id, gun from wave_start where race_id = ? order by gun, wave_id",
                row -> new Start(row.id("wave_id"), row.instant("gun")),
                race);
    }

    /** Keeps the new state and tells it. */
    public void keep(RaceState state) {
        var revision = outbox.nextRevision();
        database.update(
                """
                update race set revision = ?, derivation = ?, derived_count = ?, rule_set = ?, stage = ?, published = ?,
                                rehearsal = ?, first_derivation = ?
                where id = ?""",
                revision,
                state.derivation(),
                state.derivedCount(),
                state.ruleSet().orElse(null),
                state.stage(),
                state.published(),
                state.rehearsal().orElse(null),
                state.firstDerivation(),
                state.race());
        outbox.add(new RaceStateFact(
                state.race(),
                revision,
                state.derivation(),
                state.derivedCount(),
                starts(state.race()),
                state.ruleSet().orElse(null),
                state.stage(),
                state.rehearsal().map(any -> true).orElse(null),
                state.firstDerivation() == 0 ? null : (Long) state.firstDerivation()));
    }
}
