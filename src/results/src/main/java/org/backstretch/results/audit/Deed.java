package org.backstretch.results.audit;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.backstretch.results.database.Row;
import org.jspecify.annotations.Nullable;

/**
 * One line of an audit.
 *
 * @param actor the account that did it
 */
record Deed(
        Instant at,
        UUID actor,
        String act,
        UUID thing,
        @Nullable String was,
        @Nullable String became,
        @Nullable String reason) {

    static Deed of(Row row) throws SQLException {
        return new Deed(
                row.instant("at"),
                row.id("actor"),
                row.text("act"),
                row.id("thing"),
                row.textIfAny("was").orElse(null),
                row.textIfAny("became").orElse(null),
                row.textIfAny("reason").orElse(null));
    }
}
