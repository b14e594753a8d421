package org.backstretch.results.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.projection.KnownEntry;
import org.backstretch.results.projection.KnownRace;

/** Outcomes and start offsets that officials declare. The caller owns the race. */
@ApplicationScoped
class Declarations {
    private final Database database;
    private final Results results;
    private final Audit audit;
    private final Clock clock;

    Declarations(Database database, Results results, Audit audit, Clock clock) {
        this.database = database;
        this.results = results;
        this.audit = audit;
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
                "select millis from start_offset where entry_id = ?", row -> row.number("millis"), entry.id());
        if (was.orElse(0L) == offset.offsetMillis().longValue()) {
            return;
        }
        database.update("""
                insert into start_offset (entry_id, race_id, millis) values (?, ?, ?)
                on conflict (entry_id) do update set millis = excluded.millis""", entry.id(), race.id(), offset.offsetMillis());
        write(
                race,
                entry,
                "start-offset",
                was.map(millis -> millis + " ms"),
                Optional.of(offset.offsetMillis() + " ms"),
                Optional.of(offset.reason()));
        results.derive(race, List.of(entry.id()));
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
