package org.backstretch.results.chiplist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.crossing.Chips;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;

/** The chips of events. Whoever changes them finds the owners of crossings again in the same transaction. */
@ApplicationScoped
class ChipList {
    private final Database database;
    private final Chips chips;

    ChipList(Database database, Chips chips) {
        this.database = database;
        this.chips = chips;
    }

    long count(UUID event) {
        return database.find("select count(*) as chips from chip where event_id = ?", row -> row.number("chips"), event)
                .orElseThrow();
    }

    List<Chip> of(UUID event, PageRequest page) {
        return database.query(
                "select chip, bib from chip where event_id = ? order by chip limit ? offset ?",
                Chip::of,
                event,
                page.size(),
                (long) page.page() * page.size());
    }

    List<Chip> all(UUID event) {
        return database.query("select chip, bib from chip where event_id = ? order by chip", Chip::of, event);
    }

    /** Keeps these beside the others. Answers how many are new or have another bib now. */
    int add(UUID event, Map<String, String> bibs) {
        var races = chips.own(event);
        var changed = keep(event, bibs);
        chips.changed(races, changed);
        return changed.size();
    }

    /** Keeps these and no others. Answers how many are new, have another bib now, or are gone. */
    int replace(UUID event, Map<String, String> bibs) {
        var races = chips.own(event);
        var changed = new HashSet<>(database.query(
                "delete from chip where event_id = ? and not chip = any(?) returning chip",
                row -> row.text("chip"),
                event,
                bibs.keySet().toArray(String[]::new)));
        changed.addAll(keep(event, bibs));
        chips.changed(races, changed);
        return changed.size();
    }

    private Set<String> keep(UUID event, Map<String, String> bibs) {
        var rows = bibs.entrySet().stream()
                .map(each -> new Chip(each.getKey(), each.getValue()))
                .toList();
        return new HashSet<>(database.query("""
                insert into chip (event_id, chip, bib)
                select ?, chip, bib from jsonb_to_recordset(?::jsonb) as c(chip text, bib text) order by chip
                on conflict (event_id, chip) do update set bib = excluded.bib where chip.bib <> excluded.bib
                returning chip""", row -> row.text("chip"), event, Json.of(rows)));
    }
}
