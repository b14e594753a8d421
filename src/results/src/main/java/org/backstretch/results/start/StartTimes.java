package org.backstretch.results.start;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.RaceStateFact.Start;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.Row;
import org.backstretch.results.derivation.RaceStates;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.projection.KnownRace;

/** Start times of a whole race. Setting them derives the race anew, once: no board ever shows half of them. */
@ApplicationScoped
class StartTimes {
    private final Database database;
    private final RaceStates states;
    private final Results results;
    private final Audit audit;

    StartTimes(Database database, RaceStates states, Results results, Audit audit) {
        this.database = database;
        this.states = states;
        this.results = results;
        this.audit = audit;
    }

    List<StartTime> now(KnownRace race) {
        return starters(race).starters().stream().map(StartTime::of).toList();
    }

    /**
     * What the plan would do.
     *
     * @param other the race of a pursuit
     */
    List<StartTime> preview(KnownRace race, StartPlan plan, Optional<KnownRace> other) {
        var list = starters(race);
        return proposed(race, plan, other, list).stream()
                .map(each -> StartTime.of(each, plan.isHandicap()))
                .toList();
    }

    private List<Proposed> proposed(KnownRace race, StartPlan plan, Optional<KnownRace> other, StartList list) {
        if (plan.times() != null) {
            return list.typed(
                    plan.times(), new StartReading(ZoneId.of(race.event().zone())));
        }
        if (plan.interval() != null) {
            return list.interval(plan.interval());
        }
        return plan.pursuit() == null
                ? list.withTheGun()
                : pursuit(race, plan.pursuit(), other.orElseThrow()).of(list.starters());
    }

    private Pursuit pursuit(KnownRace race, StartPlan.Pursuit plan, KnownRace other) {
        var sameEvent = other.event().id().equals(race.event().id());
        var times = database.query(
                """
                select e.person_id, e.bib, r.millis from result r join known_entry e on e.id = r.entry_id
                where r.race_id = ? and r.millis is not null""",
                row -> new Pursuit.Finisher(
                        row.idIfAny("person_id"), row.textIfAny("bib").filter(any -> sameEvent), row.number("millis")),
                other.id());
        if (times.isEmpty()) {
            throw new Invalid("race", "Nobody has finished " + other.fact().name() + " yet.");
        }
        return new Pursuit(
                other.fact().name(),
                times,
                Optional.ofNullable(plan.capMillis()).map(Duration::ofMillis));
    }

    /** Changes those without a problem; the caller owns the race. */
    List<StartTime> set(KnownRace race, StartPlan plan, Optional<KnownRace> other) {
        var all = preview(race, plan, other);
        var changes = all.stream().filter(StartTime::changed).toList();
        if (!changes.isEmpty()) {
            keep(race, changes);
            changes.forEach(change -> write(race, change, plan.reason()));
            results.deriveAnew(race, states.get(race.id()));
        }
        return all;
    }

    private void keep(KnownRace race, List<StartTime> changes) {
        database.update("""
                insert into start_offset (entry_id, race_id, millis, handicap)
                select entry_id, ?, offset_millis, handicap
                from jsonb_to_recordset(?::jsonb) as t(entry_id uuid, offset_millis bigint, handicap boolean)
                on conflict (entry_id) do update set millis = excluded.millis, handicap = excluded.handicap""", race.id(), Json.of(changes));
    }

    private void write(KnownRace race, StartTime change, String reason) {
        audit.add(new Audit.Act(
                race.event().id(),
                Optional.of(race.id()),
                Objects.requireNonNull(change.entryId()),
                "start-offset",
                Optional.of(change.wasMillis() + " ms"),
                Optional.of(change.offsetMillis() + " ms" + (change.handicap() ? " as a handicap" : "")),
                Optional.of(reason)));
    }

    private StartList starters(KnownRace race) {
        Map<UUID, Instant> guns = states.starts(race.id()).stream().collect(toMap(Start::waveId, Start::gun));
        return StartList.of(database.query("""
                select e.id, e.bib, e.public_name, e.direction, e.person_id, e.wave_id, coalesce(o.millis, 0) as millis,
                       coalesce(o.handicap, false) as handicap
                from known_entry e left join start_offset o on o.entry_id = e.id
                where e.race_id = ? and e.takes_part""", row -> starter(row, race, guns), race.id()));
    }

    private static Starter starter(Row row, KnownRace race, Map<UUID, Instant> guns) throws SQLException {
        var wave = row.id("wave_id");
        var gun = Optional.ofNullable(guns.get(wave));
        return new Starter(
                row.id("id"),
                row.textIfAny("bib"),
                row.text("public_name"),
                row.choice("direction", Direction.class),
                row.idIfAny("person_id"),
                gun,
                gun.orElseGet(() -> planned(race, wave)),
                Duration.ofMillis(row.number("millis")),
                row.flag("handicap"));
    }

    private static Instant planned(KnownRace race, UUID wave) {
        return race.fact().waves().stream()
                .filter(each -> each.id().equals(wave))
                .findFirst()
                .or(() -> race.fact().waves().stream().findFirst())
                .map(RaceFact.Wave::plannedStart)
                .orElse(Instant.EPOCH);
    }
}
