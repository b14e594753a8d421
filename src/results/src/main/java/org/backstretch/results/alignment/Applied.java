package org.backstretch.results.alignment;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.Row;

/**
 * An alignment that somebody applied and nobody undid.
 *
 * @param number counts the alignments of the race
 */
record Applied(UUID id, int number, UUID times, UUID bibs, List<Edit> edits, Instant at, UUID by) {
    private static final TypeReference<List<Edit>> EDITS = new TypeReference<>() {};

    static Applied of(Row row) throws SQLException {
        return new Applied(
                row.id("id"),
                (int) row.number("number"),
                row.id("times_device"),
                row.id("bibs_device"),
                new Json(row.text("edits")).read(EDITS),
                row.instant("applied_at"),
                row.id("applied_by"));
    }
}
