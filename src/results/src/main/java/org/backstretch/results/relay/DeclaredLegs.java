package org.backstretch.results.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.projection.KnownEntry;
import org.backstretch.results.projection.KnownRace;

/** Legs that officials said something of. The caller owns the race. */
@ApplicationScoped
class DeclaredLegs {
    private final Database database;
    private final Results results;
    private final Audit audit;

    DeclaredLegs(Database database, Results results, Audit audit) {
        this.database = database;
        this.results = results;
        this.audit = audit;
    }

    void declare(
            KnownRace race, KnownEntry team, int leg, boolean finished, Optional<Long> startMillis, String reason) {
        var was = declared(team, leg);
        var changed = database.update("""
                insert into declared_leg (entry_id, race_id, leg, finished, start_millis, reason) values (?, ?, ?, ?, ?, ?)
                on conflict (entry_id, leg) do update
                set finished = excluded.finished, start_millis = excluded.start_millis, reason = excluded.reason
                where (declared_leg.finished, declared_leg.start_millis, declared_leg.reason)
                    is distinct from (excluded.finished, excluded.start_millis, excluded.reason)""", team.id(), race.id(), leg, finished, startMillis.orElse(null), reason);
        if (changed > 0) {
            follow(race, team, was, declared(team, leg), Optional.of(reason));
        }
    }

    void takeBack(KnownRace race, KnownEntry team, int leg) {
        var was = declared(team, leg);
        if (was.isPresent()) {
            database.update("delete from declared_leg where entry_id = ? and leg = ?", team.id(), leg);
            follow(race, team, was, Optional.empty(), Optional.empty());
        }
    }

    private Optional<String> declared(KnownEntry team, int leg) {
        return database.find("""
                select concat_ws(' ', 'leg', leg, case when not finished then 'DNF' end, 'from ' || start_millis || ' ms') as text
                from declared_leg where entry_id = ? and leg = ?""", row -> row.text("text"), team.id(), leg);
    }

    private void follow(
            KnownRace race, KnownEntry team, Optional<String> was, Optional<String> became, Optional<String> reason) {
        audit.add(new Audit.Act(race.event().id(), Optional.of(race.id()), team.id(), "leg", was, became, reason));
        results.derive(race, List.of(team.id()));
    }
}
