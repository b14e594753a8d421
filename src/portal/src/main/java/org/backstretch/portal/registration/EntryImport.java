package org.backstretch.portal.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a file of entries would do, row by row. Nothing has been written yet. */
public record EntryImport(
        UUID id,
        int total,
        int good,
        int bad,
        List<Column> columns,
        List<Row> rows,
        @Nullable Instant expiresAt) {

    /** @param field what the heading was understood as; null where it was not */
    public record Column(String heading, @Nullable String field) {}

    public record Row(
            int line,
            boolean ok,
            @Nullable String bib,
            @Nullable String name,
            @Nullable List<Trouble> problems) {}

    public record Trouble(
            @Nullable String field,
            @Nullable String value,
            String problem,
            @Nullable String suggestion) {}

    public record Confirmation(int imported) {}

    public boolean isClean() {
        return bad == 0 && good > 0;
    }

    /** The rows to read first: those that need a hand. */
    public List<Row> badRows() {
        return rows.stream().filter(row -> !row.ok()).toList();
    }

    public List<Row> goodRows() {
        return rows.stream().filter(Row::ok).toList();
    }
}
