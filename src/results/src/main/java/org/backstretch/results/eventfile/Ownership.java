package org.backstretch.results.eventfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.eventfile.UnfitEventFile;
import org.backstretch.kit.problem.NotHereYet;
import org.backstretch.results.database.Database;

/**
 * What of an event is here, and that a file brings nothing into another: whoever opens one owns its event, and no other by
 * that.
 */
@ApplicationScoped
class Ownership {
    private static final String ANY = "true";
    private static final String UNDER_WAY = "t.stage <> 'PLANNED' or t.published";
    private static final String STRANGE_ENTRY = """
            t.entry_id is not null and not exists (
                select from known_entry e where e.id = t.entry_id and e.race_id in (table races))""";
    private static final String STRANGE_CROSSING = """
            t.crossing_id is not null and not exists (
                select from crossing c where c.id = t.crossing_id and c.race_id in (table races))""";
    private static final String STRANGE_LINE = """
            exists (select from jsonb_array_elements(t.rows) as line where not exists (
                select from known_entry e where e.id = (line ->> 'entry_id')::uuid and e.race_id = t.race_id))""";

    private static final String UNKNOWN = Table.SCOPE + """
            select wanted.id from unnest(?) as wanted(id) where not exists (
                select from known_race r where r.id = wanted.id and r.id in (table races)
                union all select from known_entry e where e.id = wanted.id and e.race_id in (table races))
            limit 1""";

    private static final String UNNAMED = Table.SCOPE + """
            select coalesce(e.club_id, e.person_id) as id from known_entry e
            where e.race_id in (table races)
              and (e.club_id is not null and not exists (select from known_club c where c.id = e.club_id)
                   or e.person_id is not null and not exists (select from known_person p where p.id = e.person_id))
            limit 1""";

    private final Database database;

    Ownership(Database database) {
        this.database = database;
    }

    /** Registration opened the event a moment ago: its facts may still be on their way. */
    void refuseUntilKnown(UUID event, List<UUID> racesAndEntries) {
        database.find(UNKNOWN, row -> row.id("id"), event, racesAndEntries.toArray(UUID[]::new))
                .or(() -> database.find(UNNAMED, row -> row.id("id"), event))
                .ifPresent(missing -> {
                    throw new NotHereYet("part of the event", missing);
                });
    }

    void refuseWhatIsHere(UUID event, String name) {
        for (var table : Tables.ALL) {
            if (!table.equals(Tables.CLOCK_SAMPLE)
                    && isThere(table, table.equals(Tables.RACE) ? UNDER_WAY : ANY, event)) {
                throw new AlreadyHere(name, table.name());
            }
        }
    }

    /** @param inserted how many rows went into the table; all of them must be the event's */
    void refuseStrange(Table table, UUID event, long inserted) {
        var count = database.find(table.asked("count(*) as rows", ANY), row -> row.number("rows"), event)
                .orElse(0L);
        refuseIf(count != inserted && !table.equals(Tables.CLOCK_SAMPLE), table);
        refuseIf(hasColumn(table, "entry_id") && isThere(table, STRANGE_ENTRY, event), table);
        refuseIf(hasColumn(table, "crossing_id") && isThere(table, STRANGE_CROSSING, event), table);
        refuseIf(table.equals(Tables.PUBLICATION) && isThere(table, STRANGE_LINE, event), table);
    }

    private boolean hasColumn(Table table, String column) {
        return database.find("""
                        select 1 from information_schema.columns
                        where table_schema = current_schema() and table_name = ? and column_name = ?""", row -> true, table.name(), column).isPresent();
    }

    private boolean isThere(Table table, String condition, UUID event) {
        return database.find(table.asked("1", condition) + " limit 1", row -> true, event)
                .isPresent();
    }

    private static void refuseIf(boolean isStrange, Table table) {
        if (isStrange) {
            throw new UnfitEventFile("A row of " + table.part() + " is not of this event, or points at what is not.");
        }
    }
}
