package org.backstretch.results.rowcheck;

import java.util.List;
import java.util.Map;
import org.backstretch.kit.problem.Refused;

/** Who entered a row does not check it. */
final class OwnRow extends Refused {
    OwnRow(List<String> bibs) {
        super(
                409,
                "own-row",
                "You entered " + String.join(", ", bibs)
                        + " yourself. Ask a second official of the event to check that.",
                Map.of("bibs", bibs),
                Map.of());
    }
}
