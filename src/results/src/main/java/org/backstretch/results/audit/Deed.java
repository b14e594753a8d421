package org.backstretch.results.audit;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.backstretch.results.database.Row;
import org.jspecify.annotations.Nullable;

/**
 * One line of an audit.
 *
 * @param actor the account that did it; null where it followed from what registration told
 */
record Deed(
        Instant at,
        @Nullable UUID actor,
        String act,
        UUID thing,
        @Nullable String was,
        @Nullable String became,
        @Nullable String reason) {

    static Deed of(Row row) throws SQLException {
        return new Deed(
                row.instant("at"),
                row.idIfAny("actor").orElse(null),
                row.text("act"),
                row.id("thing"),
                row.textIfAny("was").orElse(null),
                row.textIfAny("became").orElse(null),
                row.textIfAny("reason").orElse(null));
    }
}
