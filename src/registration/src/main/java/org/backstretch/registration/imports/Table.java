package org.backstretch.registration.imports;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.backstretch.registration.sheet.Sheet;

/**
 * A file of entries.
 *
 * @param headings as they stand in the file
 */
record Table(List<String> headings, List<Row> rows) {
    static final int MOST_ROWS = 20_000;

    private static final Sheet.Shape SHAPE = new Sheet.Shape(
            headings -> headings.stream().anyMatch(heading -> Field.of(heading).isPresent()),
            1,
            MOST_ROWS,
            "Name them bib, given_name, family_name, sex, birth_date, club, category.");

    /** @throws org.backstretch.registration.sheet.UnreadableFile naming the line if this is no such file */
    static Table read(byte[] file) {
        var sheet = Sheet.read(file, SHAPE);
        var columns = columns(sheet.headings());
        var width = sheet.headings().size();
        return new Table(
                sheet.headings(),
                sheet.lines().stream().map(line -> row(line, columns, width)).toList());
    }

    /** Where each field stands; the first column of that kind counts, of the legs of a relay all of them. */
    static Map<Field, List<Integer>> columns(List<String> headings) {
        var columns = new EnumMap<Field, List<Integer>>(Field.class);
        for (int i = 0; i < headings.size(); i++) {
            var column = i;
            Field.of(headings.get(i))
                    .filter(field -> field.repeats() || !columns.containsKey(field))
                    .ifPresent(field -> columns.computeIfAbsent(field, any -> new ArrayList<>())
                            .add(column));
        }
        return columns;
    }

    private static Row row(Sheet.Line line, Map<Field, List<Integer>> columns, int width) {
        var cells = new EnumMap<Field, String>(Field.class);
        columns.forEach((field, places) -> {
            var cell = places.stream().map(line::cell).collect(joining(Row.NEXT));
            if (!cell.isBlank()) {
                cells.put(field, cell);
            }
        });
        return new Row(line.number(), cells, line.cells().size() > width);
    }
}
