package org.backstretch.results.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.Bibs;

/**
 * What was stamped in a rehearsal. While it is hidden the state of each crossing stands under the rehearsal's id instead of
 * the race's, so that nothing that asks for those of a race finds it. What was said of it stays with it, and devices may
 * still add to that.
 */
@ApplicationScoped
class Taps {
    /** The clock of the device whose tap it is may be better known by now. */
    private static final String TAPPED_GUNS = """
            update wave_start w set gun = s.instant from crossing_state s
            where s.crossing_id = w.crossing_id and w.race_id = ? and w.gun <> s.instant""";

    private final Database database;
    private final Bibs bibs;

    Taps(Database database, Bibs bibs) {
        this.database = database;
        this.bibs = bibs;
    }

    /** While a rehearsal goes on, all states of the race are its own. */
    void putAway(UUID race, UUID rehearsal) {
        database.update("update crossing_state set race_id = ?, entry_id = null where race_id = ?", rehearsal, race);
    }

    /** After the decisions, and before the race is derived. Bibs may have changed hands since. */
    void bringBack(UUID race, UUID rehearsal) {
        database.update("update crossing_state set race_id = ? where race_id = ?", race, rehearsal);
        var worn = database.query(
                "select distinct bib from crossing_state where race_id = ? and bib is not null",
                row -> row.text("bib"),
                race);
        bibs.resolve(race, worn);
        database.update(TAPPED_GUNS, race);
    }
}
