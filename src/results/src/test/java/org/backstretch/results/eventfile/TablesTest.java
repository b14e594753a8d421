package org.backstretch.results.eventfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backstretch.results.database.Database;
import org.junit.jupiter.api.Test;

/** Whoever adds a table says whether it is in the file of an event, or why not. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class TablesTest {
    @Inject
    Database database;

    @Test
    void every_table_is_in_the_file_or_left_out_for_a_reason() {
        var there = new TreeSet<>(database.query(
                "select table_name from information_schema.tables where table_schema = current_schema()",
                row -> row.text("table_name")));

        var decided = new TreeSet<>(Tables.LEFT_OUT.keySet());
        Tables.ALL.forEach(table -> decided.add(table.name()));

        assertEquals(there, decided);
        assertEquals(decided.size(), Tables.LEFT_OUT.size() + Tables.ALL.size());
    }

    /** What is withheld or made anew on opening is a column of its table, and nothing else is. */
    @Test
    void only_columns_that_are_there_are_named() {
        for (var table : Tables.ALL) {
            var columns = new TreeSet<>(database.query(
                    "select column_name from information_schema.columns where table_schema = current_schema() and table_name = ?",
                    row -> row.text("column_name"),
                    table.name()));
            var named = new TreeSet<>(table.withheld());
            named.addAll(table.own().keySet());
            named.removeAll(columns);
            assertEquals(Set.of(), named, table.name());
        }
    }

    @Test
    void a_table_comes_after_those_that_its_rows_point_at() {
        var order = Tables.ALL.stream().map(Table::name).toList();
        var pointers = database.query("""
                select conrelid::regclass::text as one, confrelid::regclass::text as other from pg_constraint
                where contype = 'f' and conrelid <> confrelid""", row -> List.of(row.text("one"), row.text("other")));

        var wrong = pointers.stream()
                .filter(pair -> order.contains(pair.getFirst()))
                .filter(pair -> order.indexOf(pair.getLast()) > order.indexOf(pair.getFirst()))
                .toList();

        assertEquals(List.of(), wrong);
    }
}
