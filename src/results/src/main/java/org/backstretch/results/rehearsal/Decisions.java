package org.backstretch.results.rehearsal;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;

/**
 * What people decided about a race: guns, start offsets, outcomes, official times, legs, distances, dead heats, alignments,
 * protests, reports of judges, lots, how heats were timed, and how far that brought the race. A rehearsal keeps these rows of
 * the other side aside: they change places as a whole, to the last microsecond.
 */
@ApplicationScoped
class Decisions {
    private static final List<Rows> ALL = List.of(
            Rows.of("wave_start"),
            Rows.ofEntries("start_offset"),
            Rows.ofEntries("declared_outcome"),
            Rows.ofEntries("official_time"),
            Rows.ofEntries("declared_leg"),
            Rows.ofEntries("measured_distance"),
            Rows.of("dead_heat"),
            new Rows("dead_heat_member", "dead_heat_id in (select id from dead_heat where race_id = ?)", Rows.ENTERED),
            Rows.of("protest_clock"),
            Rows.of("protest"),
            Rows.ofEntries("infringement"),
            Rows.ofEntries("row_check"),
            Rows.of("round_draw"),
            Rows.of("heat_method"),
            Rows.of("alignment"),
            Rows.inAlignments("alignment_change"));

    private static final String TAKE = """
            select jsonb_build_object(
                'race', (select jsonb_agg(jsonb_build_object('rule_set', rule_set, 'stage', stage, 'published', published))
                         from race where id = ?),
            """ + ALL.stream().map(Rows::taken).collect(joining(",\n")) + ") as rows";

    private static final String PUT_RACE = """
            update race set rule_set = kept.rule_set, stage = kept.stage, published = kept.published
            from jsonb_to_recordset(?::jsonb -> 'race') as kept(rule_set text, stage text, published boolean)
            where race.id = ?""";

    /**
     * The rows of a table that belong to a race.
     *
     * @param owned a condition on them; its one parameter is the race
     * @param wanted a condition for those that may come back; its one parameter is the race too
     */
    private record Rows(String table, String owned, String wanted) {
        /** Who has gone to another race meanwhile takes nothing of a rehearsal there. */
        static final String ENTERED = "entry_id in (select id from known_entry where race_id = ?)";

        static Rows of(String table) {
            return new Rows(table, "race_id = ?", "race_id = ?");
        }

        static Rows ofEntries(String table) {
            return new Rows(table, "race_id = ?", ENTERED);
        }

        static Rows inAlignments(String table) {
            var condition = "alignment_id in (select id from alignment where race_id = ?)";
            return new Rows(table, condition, condition);
        }

        String taken() {
            return "'%s', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from %s t where %s)"
                    .formatted(table, table, owned);
        }

        String deletion() {
            return "delete from %s where %s".formatted(table, owned);
        }

        String insertion() {
            return "insert into %s select * from jsonb_populate_recordset(null::%s, ?::jsonb -> '%s') where %s on conflict do nothing"
                    .formatted(table, table, table, wanted);
        }
    }

    private final Database database;

    Decisions(Database database) {
        this.database = database;
    }

    /** Copies them, at the begin of a rehearsal: it goes on from what was decided before it. */
    void copy(UUID race, UUID rehearsal) {
        keepAside(rehearsal, now(race));
    }

    /** Puts those of now aside, and those that were aside in their place. */
    void swap(UUID race, UUID rehearsal) {
        var aside = database.find(
                        "select aside from rehearsal where id = ?", row -> new Json(row.text("aside")), rehearsal)
                .orElseThrow();
        keepAside(rehearsal, now(race));
        ALL.reversed().forEach(rows -> database.update(rows.deletion(), race));
        ALL.forEach(rows -> database.update(rows.insertion(), aside, race));
        database.update(PUT_RACE, aside, race);
    }

    private Json now(UUID race) {
        var everyRace = Collections.nCopies(ALL.size() + 1, race).toArray();
        return database.find(TAKE, row -> new Json(row.text("rows")), everyRace).orElseThrow();
    }

    private void keepAside(UUID rehearsal, Json rows) {
        database.update("update rehearsal set aside = ?::jsonb where id = ?", rows, rehearsal);
    }

    /** What was aside is of no use any more. */
    void forget(UUID rehearsal) {
        database.update("update rehearsal set aside = null where id = ?", rehearsal);
    }
}
