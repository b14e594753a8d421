package org.backstretch.results.eventfile;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backstretch.kit.eventfile.EventFile;
import org.backstretch.kit.eventfile.UnfitEventFile;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;

/** Puts rows of a file into their tables as they were, some at a time. */
@ApplicationScoped
class Inserter {
    private static final int MOST_ROWS = 500;
    private static final int MOST_CHARACTERS = 1_000_000;

    private static final String COLUMNS = """
            select column_name from information_schema.columns
            where table_schema = current_schema() and table_name = ?""";

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Database database;

    Inserter(Database database) {
        this.database = database;
    }

    /** Answers how many went in. */
    long insert(Table table, EventFile file) {
        var columns = new TreeSet<>(database.query(COLUMNS, row -> row.text("column_name"), table.name()));
        var batch = new Batch(table, columns);
        file.rows(table.part(), batch::add);
        batch.send();
        return batch.inserted;
    }

    private final class Batch {
        private final Table table;
        private final Set<String> columns;
        private final List<String> rows = new ArrayList<>();
        private final Set<String> filled = new TreeSet<>();
        private int characters;
        private long inserted;

        Batch(Table table, Set<String> columns) {
            this.table = table;
            this.columns = columns;
        }

        void add(String row) {
            filled.addAll(names(row));
            rows.add(row);
            characters += row.length();
            if (rows.size() == MOST_ROWS || characters > MOST_CHARACTERS) {
                send();
            }
        }

        /** Their names become part of a statement, so only those of the table itself pass. */
        private Set<String> names(String row) {
            try {
                var read = MAPPER.readTree(row);
                var names =
                        read.properties().stream().map(field -> field.getKey()).collect(toSet());
                if (read.isObject() && columns.containsAll(names)) {
                    return names;
                }
            } catch (JsonProcessingException e) {
                throw new UnfitEventFile("A row of " + table.part() + " is no JSON.");
            }
            throw new UnfitEventFile("A row of " + table.part()
                    + " says more than this Backstretch knows. The one that wrote it may be newer: update this one.");
        }

        void send() {
            if (!rows.isEmpty()) {
                inserted += database.update(statement(), new Json("[" + String.join(",", rows) + "]"));
                rows.clear();
                filled.clear();
                characters = 0;
            }
        }

        private String statement() {
            var names = new TreeSet<>(filled);
            names.addAll(table.own().keySet());
            var values = names.stream()
                    .map(name -> table.own().getOrDefault(name, "r." + name))
                    .collect(joining(", "));
            return """
                    insert into %s (%s) select %s
                    from jsonb_array_elements(?::jsonb) with ordinality as given(row, number)
                    cross join lateral jsonb_populate_record(null::%s, given.row) as r
                    order by given.number %s""".formatted(
                            table.name(),
                            String.join(", ", names),
                            values,
                            table.name(),
                            table.equals(Tables.CLOCK_SAMPLE) ? "on conflict do nothing" : "");
        }
    }
}
