package org.backstretch.results.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.backstretch.kit.caller.Caller;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.projection.KnownEntry;
import org.backstretch.results.projection.KnownRace;

/** Outcomes, official times and start offsets that officials declare. The caller owns the race. */
@ApplicationScoped
class Declarations {
    private final Database database;
    private final Results results;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Declarations(Database database, Results results, Audit audit, Caller caller, Clock clock) {
        this.database = database;
        this.results = results;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Declared again it keeps its instant: a crossing that came between the two still raises its question. */
    void declare(KnownRace race, KnownEntry entry, OutcomeResource.Declaration declaration) {
        var was = declared(entry);
        var changed = database.update(
                """
                insert into declared_outcome (entry_id, race_id, outcome, rule, reason, declared_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (entry_id) do update
                set outcome = excluded.outcome, rule = excluded.rule, reason = excluded.reason,
                    declared_at = excluded.declared_at
                where (declared_outcome.outcome, declared_outcome.rule, declared_outcome.reason)
                    is distinct from (excluded.outcome, excluded.rule, excluded.reason)""",
                entry.id(),
                race.id(),
                declaration.outcome(),
                declaration.rule(),
                declaration.reason(),
                clock.instant());
        if (changed > 0) {
            var became = Optional.of(declaration.text());
            write(race, entry, "outcome", was, became, Optional.ofNullable(declaration.reason()));
            results.derive(race, List.of(entry.id()));
        }
    }

    void takeBack(KnownRace race, KnownEntry entry) {
        var was = declared(entry);
        if (was.isPresent()) {
            database.update("delete from declared_outcome where entry_id = ?", entry.id());
            write(race, entry, "outcome", was, Optional.empty(), Optional.empty());
            results.derive(race, List.of(entry.id()));
        }
    }

    private Optional<String> declared(KnownEntry entry) {
        return database.find(
                "select concat_ws(' ', outcome, rule) as text from declared_outcome where entry_id = ?",
                row -> row.text("text"),
                entry.id());
    }

    void offset(KnownRace race, KnownEntry entry, OutcomeResource.StartOffset offset) {
        var was = database.find(
                "select millis, handicap from start_offset where entry_id = ?",
                row -> words(row.number("millis"), row.flag("handicap")),
                entry.id());
        var became = words(offset.offsetMillis(), offset.handicap());
        if (was.orElse(words(0, false)).equals(became)) {
            return;
        }
        database.update("""
                insert into start_offset (entry_id, race_id, millis, handicap) values (?, ?, ?, ?)
                on conflict (entry_id) do update set millis = excluded.millis, handicap = excluded.handicap""", entry.id(), race.id(), offset.offsetMillis(), offset.handicap());
        write(race, entry, "start-offset", was, Optional.of(became), Optional.of(offset.reason()));
        results.derive(race, List.of(entry.id()));
    }

    private static String words(long millis, boolean handicap) {
        return millis + (handicap ? " ms as a handicap" : " ms");
    }

    /** Somebody with a time did start and finish. */
    void officialTime(KnownRace race, KnownEntry entry, long millis, String reason) {
        var was = officialTime(entry);
        var changed = database.update("""
                insert into official_time (entry_id, race_id, millis, reason, set_by, set_at) values (?, ?, ?, ?, ?, ?)
                on conflict (entry_id) do update
                set millis = excluded.millis, reason = excluded.reason, set_by = excluded.set_by, set_at = excluded.set_at
                where (official_time.millis, official_time.reason) is distinct from (excluded.millis, excluded.reason)""", entry.id(), race.id(), millis, reason, caller.account(), clock.instant());
        var undeclared = database.update("""
                delete from declared_outcome
                where entry_id = ? and outcome in ('DID_NOT_FINISH', 'DID_NOT_START')""", entry.id());
        if (changed + undeclared > 0) {
            write(race, entry, "official-time", was, Optional.of(millis + " ms"), Optional.of(reason));
            results.derive(race, List.of(entry.id()));
        }
    }

    void takeBackOfficialTime(KnownRace race, KnownEntry entry) {
        var was = officialTime(entry);
        if (was.isPresent()) {
            database.update("delete from official_time where entry_id = ?", entry.id());
            write(race, entry, "official-time", was, Optional.empty(), Optional.empty());
            results.derive(race, List.of(entry.id()));
        }
    }

    private Optional<String> officialTime(KnownEntry entry) {
        return database.find(
                "select millis from official_time where entry_id = ?", row -> row.number("millis") + " ms", entry.id());
    }

    /** How far somebody got in a fixed time, whatever the laps say. */
    void distance(KnownRace race, KnownEntry entry, long millimetres, String reason) {
        var was = distance(entry);
        var changed = database.update("""
                insert into measured_distance (entry_id, race_id, millimetres, reason) values (?, ?, ?, ?)
                on conflict (entry_id) do update set millimetres = excluded.millimetres, reason = excluded.reason
                where (measured_distance.millimetres, measured_distance.reason)
                    is distinct from (excluded.millimetres, excluded.reason)""", entry.id(), race.id(), millimetres, reason);
        if (changed > 0) {
            write(race, entry, "distance", was, Optional.of(millimetres + " mm"), Optional.of(reason));
            results.derive(race, List.of(entry.id()));
        }
    }

    void takeBackDistance(KnownRace race, KnownEntry entry) {
        var was = distance(entry);
        if (was.isPresent()) {
            database.update("delete from measured_distance where entry_id = ?", entry.id());
            write(race, entry, "distance", was, Optional.empty(), Optional.empty());
            results.derive(race, List.of(entry.id()));
        }
    }

    private Optional<String> distance(KnownEntry entry) {
        return database.find(
                "select millimetres from measured_distance where entry_id = ?",
                row -> row.number("millimetres") + " mm",
                entry.id());
    }

    private void write(
            KnownRace race,
            KnownEntry entry,
            String act,
            Optional<String> was,
            Optional<String> became,
            Optional<String> reason) {
        audit.add(new Audit.Act(race.event().id(), Optional.of(race.id()), entry.id(), act, was, became, reason));
    }
}
