package org.backstretch.results.deadheat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;

/** Dead heats: their members share the crossing of the first of them. The caller owns the race. */
@ApplicationScoped
class DeadHeats {
    private static final String QUERY = """
            select h.id, string_agg(coalesce(e.bib, ''), ',' order by e.bib) as bibs
            from dead_heat h join dead_heat_member m on m.dead_heat_id = h.id join known_entry e on e.id = m.entry_id
            where h.race_id = ? group by h.id order by h.id""";

    private final Database database;
    private final Programme programme;
    private final Results results;
    private final Audit audit;

    DeadHeats(Database database, Programme programme, Results results, Audit audit) {
        this.database = database;
        this.programme = programme;
        this.results = results;
        this.audit = audit;
    }

    record DeadHeat(UUID id, List<String> bibs) {}

    List<DeadHeat> of(UUID race) {
        return database.query(
                QUERY,
                row -> new DeadHeat(row.id("id"), List.of(row.text("bibs").split(","))),
                race);
    }

    /** Answers whether it is new. */
    boolean declare(KnownRace race, UUID id, List<String> bibs) {
        var members = new HashSet<UUID>();
        bibs.forEach(bib -> members.add(programme.entry(race.id(), bib).id()));
        refuseSecond(id, members);
        var before = members(id);
        if (before.equals(members)) {
            return false;
        }
        keep(race, id, members);
        write(
                race,
                id,
                before.isEmpty() ? Optional.empty() : Optional.of("other bibs"),
                Optional.of(String.join(", ", bibs)));
        before.addAll(members);
        results.derive(race, before);
        return before.size() == members.size();
    }

    private void refuseSecond(UUID id, Set<UUID> members) {
        var taken = database.query("""
                select coalesce(e.bib, '') as bib from dead_heat_member m join known_entry e on e.id = m.entry_id
                where m.dead_heat_id <> ? and m.entry_id = any(?) order by e.bib""", row -> row.text("bib"), id, members.toArray(UUID[]::new));
        if (!taken.isEmpty()) {
            throw new AlreadyInDeadHeat(taken.getFirst());
        }
    }

    private void keep(KnownRace race, UUID id, Set<UUID> members) {
        database.update("insert into dead_heat (id, race_id) values (?, ?) on conflict do nothing", id, race.id());
        if (database.find("select 1 from dead_heat where id = ? and race_id = ?", row -> true, id, race.id())
                .isEmpty()) {
            throw new NotHere("dead heat", id);
        }
        database.update("delete from dead_heat_member where dead_heat_id = ?", id);
        database.update(
                "insert into dead_heat_member (entry_id, dead_heat_id) select unnest(?), ?",
                members.toArray(UUID[]::new),
                id);
    }

    void takeBack(KnownRace race, UUID id) {
        var before = members(id);
        if (database.update("delete from dead_heat where id = ? and race_id = ?", id, race.id()) > 0) {
            write(race, id, Optional.of("declared"), Optional.empty());
            results.derive(race, before);
        }
    }

    private Set<UUID> members(UUID id) {
        return new HashSet<>(database.query(
                "select entry_id from dead_heat_member where dead_heat_id = ?", row -> row.id("entry_id"), id));
    }

    private void write(KnownRace race, UUID id, Optional<String> was, Optional<String> became) {
        audit.add(new Audit.Act(
                race.event().id(), Optional.of(race.id()), id, "dead-heat", was, became, Optional.empty()));
    }
}
