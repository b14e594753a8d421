package org.backstretch.results.rowcheck;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.backstretch.results.database.Row;

/**
 * A check by a second person.
 *
 * @param seen what the row said then
 */
record Checked(String seen, Instant at, UUID by) {
    static Checked of(Row row) throws SQLException {
        return new Checked(row.text("seen"), row.instant("checked_at"), row.id("checked_by"));
    }
}
