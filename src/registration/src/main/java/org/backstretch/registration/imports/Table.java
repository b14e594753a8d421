package org.backstretch.registration.imports;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.sheet.Sheet;

/**
 * A file of entries.
 *
 * @param headings as they stand in the file
 */
record Table(List<String> headings, List<Row> rows) {
    static final int MOST_ROWS = 20_000;

    private static final String WANTED = "Name them bib, given_name, family_name, sex, birth_date, club, category.";

    /** With fewer columns than that, a line of unknown words is no list of people. */
    private static final int FEWEST_UNKNOWN = 3;

    /** @throws org.backstretch.registration.sheet.UnreadableFile naming the line if this is no such file */
    static Table read(byte[] file, Meanings meanings) {
        var sheet =
                Sheet.read(file, new Sheet.Shape(headings -> areHeadings(headings, meanings), 1, MOST_ROWS, WANTED));
        var places = meanings.places(sheet.headings());
        var width = sheet.headings().size();
        return new Table(
                sheet.headings(),
                sheet.lines().stream()
                        .map(line -> row(line, places, meanings, width))
                        .toList());
    }

    private static boolean areHeadings(List<String> headings, Meanings meanings) {
        return headings.size() >= FEWEST_UNKNOWN
                || headings.stream().anyMatch(heading -> meanings.of(heading).isPresent());
    }

    private static Row row(Sheet.Line line, Map<String, List<Integer>> columns, Meanings meanings, int width) {
        var cells = new EnumMap<Field, String>(Field.class);
        var answers = new HashMap<UUID, String>();
        columns.forEach((label, places) -> {
            var cell = places.stream().map(line::cell).collect(joining(Row.NEXT));
            if (!cell.isBlank()) {
                Field.named(label).ifPresent(field -> cells.put(field, cell));
                meanings.question(label).ifPresent(question -> answers.put(question.id(), cell));
            }
        });
        return new Row(line.number(), cells, answers, line.cells().size() > width);
    }
}
