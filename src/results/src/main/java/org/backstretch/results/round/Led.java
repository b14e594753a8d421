package org.backstretch.results.round;

import java.sql.SQLException;
import java.util.UUID;
import org.backstretch.athletics.round.Progression;
import org.backstretch.results.database.Row;

/** A race that leads to another. */
record Led(UUID race, UUID next, Progression rule) {
    static final String QUERY = "select * from progression where ";

    static Led of(Row row) throws SQLException {
        return new Led(
                row.id("race_id"),
                row.id("next_race_id"),
                new Progression((int) row.number("by_place"), (int) row.number("by_time"), (int) row.number("lanes")));
    }

    /** For people, and for the audit. */
    String text() {
        return "%d by place and %d by time to %d lanes of %s"
                .formatted(rule.byPlace(), rule.byTime(), rule.lanes(), next);
    }
}
