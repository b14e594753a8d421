package org.backstretch.registration.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a file.
 *
 * @param line in the file, from 1
 * @param cells that are not empty
 * @param answers to questions of the race, by their ids
 * @param tooWide whether it has more cells than there are headings
 */
record Row(int line, Map<Field, String> cells, Map<UUID, String> answers, boolean tooWide) {
    /** Between the cells of a field that has several columns. */
    static final String NEXT = "\n";

    Row {
        cells = Map.copyOf(cells);
        answers = Map.copyOf(answers);
    }

    Optional<String> cell(Field field) {
        return Optional.ofNullable(cells.get(field));
    }

    /** Each cell of a field that has several columns, the empty ones too. */
    Optional<List<String>> several(Field field) {
        return cell(field).map(all -> List.of(all.split(NEXT, -1)));
    }

    /** The whole name, for reports. */
    String name() {
        return cell(Field.NAME)
                .orElseGet(() -> (cell(Field.GIVEN_NAME).orElse("") + " "
                                + cell(Field.FAMILY_NAME).orElse(""))
                        .strip());
    }
}
