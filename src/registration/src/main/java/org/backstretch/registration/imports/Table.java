package org.backstretch.registration.imports;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstretch.registration.sheet.Headings;
import org.backstretch.registration.sheet.Sheet;

/**
 * A file of entries.
 *
 * @param headings as they stand in the file
 */
record Table(List<String> headings, List<Row> rows) {
    static final int MOST_ROWS = 20_000;

    /** What somebody may have said of a heading: that it means nothing here. */
    static final String NOTHING = "nothing";

    private static final String WANTED = "Name them bib, given_name, family_name, sex, birth_date, club, category.";

    /** With fewer columns than that, a line of unknown words is no list of people. */
    private static final int FEWEST_UNKNOWN = 3;

    /** @throws org.backstretch.registration.sheet.UnreadableFile naming the line if this is no such file */
    static Table read(byte[] file, Map<String, String> remembered) {
        var sheet =
                Sheet.read(file, new Sheet.Shape(headings -> areHeadings(headings, remembered), 1, MOST_ROWS, WANTED));
        var columns = columns(sheet.headings(), remembered);
        var width = sheet.headings().size();
        return new Table(
                sheet.headings(),
                sheet.lines().stream().map(line -> row(line, columns, width)).toList());
    }

    private static boolean areHeadings(List<String> headings, Map<String, String> remembered) {
        return headings.size() >= FEWEST_UNKNOWN
                || headings.stream()
                        .anyMatch(heading -> meaning(heading, remembered).isPresent());
    }

    /** @param remembered what the organizer has said of plain headings */
    static Optional<Field> meaning(String heading, Map<String, String> remembered) {
        return Optional.ofNullable(remembered.get(Headings.plain(heading)))
                .map(Field::named)
                .orElseGet(() -> Field.of(heading));
    }

    /** Where each field stands; the first column of that kind counts, of the legs of a relay all of them. */
    static Map<Field, List<Integer>> columns(List<String> headings, Map<String, String> remembered) {
        var columns = new EnumMap<Field, List<Integer>>(Field.class);
        for (int i = 0; i < headings.size(); i++) {
            var column = i;
            meaning(headings.get(i), remembered)
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
