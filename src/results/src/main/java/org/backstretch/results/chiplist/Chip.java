package org.backstretch.results.chiplist;

import java.sql.SQLException;
import org.backstretch.results.database.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chip and the bib that wears it; a bib may wear several. */
record Chip(
        @Schema(examples = "05800370000A") String chip,
        @Schema(examples = "101") String bib) {
    static Chip of(Row row) throws SQLException {
        return new Chip(row.text("chip"), row.text("bib"));
    }
}
