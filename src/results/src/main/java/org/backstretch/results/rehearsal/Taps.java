package org.backstretch.results.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.Bibs;

/**
 * What was stamped in a rehearsal. While it is hidden the state of each crossing stands under the rehearsal's id instead of
 * the race's, so that nothing that asks for those of a race finds it; what officials said of it stays with it.
 */
@ApplicationScoped
class Taps {
    private static final String AFRESH = """
            update crossing_state
            set entry_id = null,
                state = case when dismissed_by is not null then 'DISMISSED'
                             when quarantined and not accepted then 'QUARANTINED'
                             when bib is null then 'WAITING_FOR_BIB' else 'UNKNOWN_BIB' end,
                reason = case when dismissed_by is not null then dismissal
                              when quarantined and not accepted then 'It was stamped after its device code had ended.'
                              when bib is not null then 'No entry of this race has this bib.' end
            where race_id = ?""";

    private final Database database;
    private final Bibs bibs;

    Taps(Database database, Bibs bibs) {
        this.database = database;
        this.bibs = bibs;
    }

    /** While a rehearsal goes on, all states of the race are its own. */
    void putAway(UUID race, UUID rehearsal) {
        database.update("""
                update crossing_state
                set race_id = ?, entry_id = null, reason = 'It belongs to a rehearsal that is hidden.'
                where race_id = ?""", rehearsal, race);
    }

    /** The race is to be derived next. Bibs may have changed hands meanwhile. */
    void bringBack(UUID race, UUID rehearsal) {
        database.update(AFRESH, rehearsal);
        database.update("update crossing_state set race_id = ? where race_id = ?", race, rehearsal);
        var worn = database.query(
                "select distinct bib from crossing_state where race_id = ? and bib is not null",
                row -> row.text("bib"),
                race);
        bibs.resolve(race, worn);
    }
}
