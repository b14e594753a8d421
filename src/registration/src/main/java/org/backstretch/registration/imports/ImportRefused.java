package org.backstretch.registration.imports;

import java.util.Map;
import org.backstretch.kit.problem.Refused;

/** All rows or none: at least one cannot be entered as the race is now. */
final class ImportRefused extends Refused {
    private static final int ENOUGH = 20;

    ImportRefused(Judgement judged) {
        super(
                409,
                "import-refused",
                judged.tooMany().map(sentence -> sentence + " ").orElse("")
                        + judged.bad().size()
                        + " rows cannot be entered as the race is now, so none was. Correct the file and import it again.",
                Map.of(
                        "bad",
                        judged.bad().size(),
                        "rows",
                        judged.bad().stream()
                                .limit(ENOUGH)
                                .map(ImportView.RowView::of)
                                .toList()),
                Map.of());
    }
}
