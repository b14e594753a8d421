package org.backstretch.results.crossing;

import java.sql.SQLException;
import java.util.UUID;
import org.backstretch.results.database.Row;

/**
 * A crossing as it was found again.
 *
 * @param standsIn the race; or the hidden rehearsal that it belongs to
 */
record Kept(Raw raw, UUID standsIn) {
    static final String QUERY =
            "select c.*, s.race_id as stands_in from crossing c join crossing_state s on s.crossing_id = c.id";

    static Kept of(Row row) throws SQLException {
        return new Kept(Raw.of(row), row.id("stands_in"));
    }

    boolean isHidden() {
        return !standsIn.equals(raw.raceId());
    }
}
