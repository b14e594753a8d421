package org.backstretch.results.rowcheck;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.RowReader;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.resultlist.ResultList;

/**
 * Checks of rows by a second person. That a check has lapsed is derived: it stands for what the row said, and for no other.
 * Whoever gives one owns the race.
 */
@ApplicationScoped
public class RowChecks {
    private final Database database;
    private final ResultList list;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    RowChecks(Database database, ResultList list, Audit audit, Caller caller, Clock clock) {
        this.database = database;
        this.list = list;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What somebody looked at. */
    record Look(UUID entry, String seen) {}

    /** In the order of the list. */
    List<CheckedRow> of(KnownRace race) {
        var entered = byEntry(Entered.QUERY, Entered::of, race.id(), race.id());
        var checks = byEntry("select * from row_check where race_id = ?", Checked::of, race.id());
        return list.of(race).stream()
                .map(line -> CheckedRow.of(
                        line,
                        Optional.ofNullable(entered.get(line.entryId())),
                        Optional.ofNullable(checks.get(line.entryId())),
                        caller.account()))
                .toList();
    }

    private <T> Map<UUID, T> byEntry(String query, RowReader<T> reader, Object... parameters) {
        return database.query(query, row -> Map.entry(row.id("entry_id"), reader.read(row)), parameters).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Which rows a second person has to look at first: their bibs. */
    public List<String> waiting(KnownRace race) {
        return names(of(race), CheckedRow::isWaiting);
    }

    /** All of them or none. A row that is checked already stays so. */
    void check(KnownRace race, List<Look> looks) {
        var seen = looks.stream().collect(toMap(Look::entry, Look::seen, (one, same) -> same));
        var rows =
                of(race).stream().filter(row -> seen.containsKey(row.entryId())).toList();
        refuseStranger(rows, seen);
        var changed = names(rows, row -> !row.seen().equals(seen.get(row.entryId())));
        if (!changed.isEmpty()) {
            throw new ChangedRow(changed);
        }
        var own = names(rows, CheckedRow::own);
        if (!own.isEmpty()) {
            throw new OwnRow(own);
        }
        rows.stream().filter(row -> row.checkedAt() == null).forEach(row -> check(race, row));
    }

    private static void refuseStranger(List<CheckedRow> rows, Map<UUID, String> seen) {
        var known = rows.stream().map(CheckedRow::entryId).toList();
        seen.keySet().stream()
                .filter(entry -> !known.contains(entry))
                .findFirst()
                .ifPresent(stranger -> {
                    throw new NotHere("row of entry", stranger);
                });
    }

    private static List<String> names(List<CheckedRow> rows, Predicate<CheckedRow> chosen) {
        return rows.stream()
                .filter(chosen)
                .map(row -> row.bib() == null ? row.name() : row.bib())
                .toList();
    }

    private void check(KnownRace race, CheckedRow row) {
        database.update("""
                insert into row_check (entry_id, race_id, seen, checked_at, checked_by) values (?, ?, ?, ?, ?)
                on conflict (entry_id) do update
                set race_id = excluded.race_id, seen = excluded.seen, checked_at = excluded.checked_at,
                    checked_by = excluded.checked_by""", row.entryId(), race.id(), row.seen(), clock.instant(), caller.account());
        write(race, row.entryId(), Optional.ofNullable(row.lapsedAt()).map(at -> "lapsed"), Optional.of("checked"));
    }

    /** Taken back again it stays so. */
    void takeBack(KnownRace race, UUID entry) {
        if (database.update("delete from row_check where race_id = ? and entry_id = ?", race.id(), entry) > 0) {
            write(race, entry, Optional.of("checked"), Optional.empty());
        }
    }

    private void write(KnownRace race, UUID entry, Optional<String> was, Optional<String> became) {
        audit.add(new Audit.Act(
                race.event().id(), Optional.of(race.id()), entry, "row-check", was, became, Optional.empty()));
    }
}
