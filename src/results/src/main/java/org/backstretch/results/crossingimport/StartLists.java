package org.backstretch.results.crossingimport;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Row;
import org.backstretch.results.projection.KnownRace;

/** Start lists, for reads with these chips. */
@ApplicationScoped
class StartLists {
    /** Of several entries with the bib, one that takes part. */
    private static final String STARTERS = """
            select distinct on (e.bib) e.id, e.bib, e.public_name, s.gun
            from known_entry e left join wave_start s on s.race_id = e.race_id and s.wave_id = e.wave_id
            where e.race_id = ? and e.bib is not null
            order by e.bib, e.takes_part desc, e.id""";

    private final Database database;

    StartLists(Database database) {
        this.database = database;
    }

    StartList of(KnownRace race, Collection<String> chips) {
        var together = database.together();
        var starters = together.ask(STARTERS, StartLists::starter, race.id());
        var guns = together.ask(
                "select gun from wave_start where race_id = ? order by gun", row -> row.instant("gun"), race.id());
        var wearers = together.ask(
                "select chip, bib from chip where event_id = ? and chip = any(?)",
                row -> Map.entry(row.text("chip"), row.text("bib")),
                race.event().id(),
                chips.toArray(String[]::new));
        together.run();
        return new StartList(
                starters.rows().stream().collect(toMap(StartList.Starter::bib, starter -> starter)),
                guns.rows(),
                wearers.rows().stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static StartList.Starter starter(Row row) throws SQLException {
        return new StartList.Starter(row.id("id"), row.text("bib"), row.text("public_name"), row.instantIfAny("gun"));
    }
}
