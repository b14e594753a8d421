package org.backstretch.results.projection;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.results.database.Row;

/** An entry, as far as a request needs to name it. */
public record KnownEntry(UUID id, UUID raceId, Optional<String> bib, String publicName) {
    public static KnownEntry of(Row row) throws SQLException {
        return new KnownEntry(row.id("id"), row.id("race_id"), row.textIfAny("bib"), row.text("public_name"));
    }
}
