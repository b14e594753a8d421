package org.backstretch.results.rowcheck;

import java.util.List;
import java.util.Map;
import org.backstretch.kit.problem.Refused;

/** What was looked at is not what the list says now. */
final class ChangedRow extends Refused {
    ChangedRow(List<String> bibs) {
        super(
                409,
                "row-changed",
                "Meanwhile the list says something else of " + String.join(", ", bibs)
                        + ". Look at it again. No row was checked.",
                Map.of("bibs", bibs),
                Map.of());
    }
}
