package org.backstretch.results.judge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.projection.KnownEntry;
import org.backstretch.results.projection.KnownRace;
import org.jspecify.annotations.Nullable;

/** Who may be accompanied. The results of whoever was reported for it follow at once. Whoever changes one owns the race. */
@ApplicationScoped
class CompanionPermits {
    private final Database database;
    private final Results results;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    CompanionPermits(Database database, Results results, Audit audit, Caller caller, Clock clock) {
        this.database = database;
        this.results = results;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    record Permit(UUID entryId, @Nullable String bib, String name, Instant givenAt) {}

    /** By bib. */
    List<Permit> of(UUID race) {
        return database.query(
                """
                select e.id, e.bib, e.public_name, p.given_at from companion_permit p join known_entry e on e.id = p.entry_id
                where e.race_id = ? order by length(e.bib), e.bib, e.id""",
                row -> new Permit(
                        row.id("id"),
                        row.textIfAny("bib").orElse(null),
                        row.text("public_name"),
                        row.instant("given_at")),
                race);
    }

    void give(KnownRace race, KnownEntry entry) {
        var given = database.update("""
                insert into companion_permit (entry_id, race_id, given_at, given_by) values (?, ?, ?, ?)
                on conflict do nothing""", entry.id(), race.id(), clock.instant(), caller.account());
        if (given > 0) {
            follow(race, entry, Optional.empty(), Optional.of("given"));
        }
    }

    void takeBack(KnownRace race, KnownEntry entry) {
        if (database.update("delete from companion_permit where entry_id = ?", entry.id()) > 0) {
            follow(race, entry, Optional.of("given"), Optional.empty());
        }
    }

    private void follow(KnownRace race, KnownEntry entry, Optional<String> was, Optional<String> became) {
        audit.add(new Audit.Act(
                race.event().id(),
                Optional.of(race.id()),
                entry.id(),
                "companion-permit",
                was,
                became,
                Optional.empty()));
        results.derive(race, List.of(entry.id()));
    }
}
