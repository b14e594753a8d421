package org.backstretch.registration.imports;

import java.util.List;
import java.util.Optional;

/**
 * What is to be said about a file.
 *
 * @param tooMany in a sentence, if more rows want a place than there are
 */
record Judgement(List<JudgedRow> rows, Optional<String> tooMany) {
    List<JudgedRow> bad() {
        return rows.stream().filter(row -> !row.ok()).toList();
    }
}
