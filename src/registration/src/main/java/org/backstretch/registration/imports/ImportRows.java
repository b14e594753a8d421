package org.backstretch.registration.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.web.PageRequest;

/** The rows of imports, in their table. */
@ApplicationScoped
class ImportRows {
    private static final TypeReference<Map<Field, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<Map<UUID, String>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<Remark>> REMARKS = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;

    /** A row as one JSON array of them is read by the database. */
    private record Stored(
            int line, Map<Field, String> cells, Map<UUID, String> answers, boolean ok, List<Remark> remarks) {
        static Stored of(JudgedRow judged) {
            var row = judged.row();
            return new Stored(row.line(), row.cells(), row.answers(), judged.ok(), judged.remarks());
        }
    }

    ImportRows(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** In place of those that are there. */
    void replace(UUID entryImport, List<JudgedRow> rows) {
        entities.createNativeQuery("delete from entry_import_row where import_id = :id")
                .setParameter("id", entryImport)
                .executeUpdate();
        keep(entryImport, rows);
    }

    void keep(UUID entryImport, List<JudgedRow> rows) {
        entities.createNativeQuery("""
                        insert into entry_import_row (import_id, line, cells, answers, ok, remarks)
                        select :id, line, cells, answers, ok, remarks
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as r(line int, cells jsonb, answers jsonb, ok boolean, remarks jsonb)""")
                .setParameter("id", entryImport)
                .setParameter("rows", write(rows.stream().map(Stored::of).toList()))
                .executeUpdate();
    }

    List<JudgedRow> page(UUID entryImport, boolean badOnly, PageRequest ask) {
        return read(entryImport, badOnly, ask.page() * ask.size(), ask.size());
    }

    List<Row> all(UUID entryImport) {
        return read(entryImport, false, 0, Table.MOST_ROWS).stream()
                .map(JudgedRow::row)
                .toList();
    }

    private List<JudgedRow> read(UUID entryImport, boolean badOnly, int first, int most) {
        return entities
                .createNativeQuery("""
                        select line, cast(cells as text), cast(remarks as text), cast(answers as text) from entry_import_row
                        where import_id = :id and (not :bad or not ok) order by line""", Tuple.class)
                .setParameter("id", entryImport)
                .setParameter("bad", badOnly)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> judged((Tuple) row))
                .toList();
    }

    private JudgedRow judged(Tuple row) {
        var remarks = read(row.get(2, String.class), REMARKS);
        var tooWide = remarks.stream().anyMatch(remark -> remark.equals(Judge.TOO_WIDE));
        return new JudgedRow(
                new Row(
                        row.get(0, Integer.class),
                        read(row.get(1, String.class), CELLS),
                        read(row.get(3, String.class), ANSWERS),
                        tooWide),
                Optional.empty(),
                remarks);
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
