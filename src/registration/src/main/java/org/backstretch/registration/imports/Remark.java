package org.backstretch.registration.imports;

import java.util.Optional;
import org.backstretch.registration.question.Reading;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about a cell.
 *
 * @param field the column; "row" for the whole line
 * @param suggestion what may be meant; null where nothing comes near
 * @param blocking false for a mere hint: the row can be imported as it is
 */
record Remark(
        @Schema(examples = "category") String field,
        @Schema(examples = "M4O") String value,
        @Schema(examples = "the race has no such category") String problem,
        @Schema(examples = "M40") @Nullable String suggestion,
        boolean blocking) {
    static final String WHOLE_ROW = "row";

    static Remark problem(Field field, String value, String problem) {
        return new Remark(field.label(), value, problem, null, true);
    }

    static Remark problem(Field field, String value, String problem, Optional<String> suggestion) {
        return new Remark(field.label(), value, problem, suggestion.orElse(null), true);
    }

    /** @param label of a question of the race */
    static Remark ofAnswer(String label, String value, Reading.Unfit unfit) {
        return new Remark(label, value, unfit.problem(), unfit.suggestion().orElse(null), true);
    }

    static Remark hint(Field field, String value, String problem, String suggestion) {
        return new Remark(field.label(), value, problem, suggestion, false);
    }

    static Remark ofRow(String problem) {
        return new Remark(WHOLE_ROW, "", problem, null, true);
    }
}
