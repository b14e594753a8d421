package org.backstretch.results.publication;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.problem.Refused;
import org.backstretch.results.derivation.CrossingState;
import org.jspecify.annotations.Nullable;

/** A list is not printed over open questions, unless an official accepts them. */
final class OpenDoubts extends Refused {
    /** @param name of the entry, where one is known */
    record Doubt(
            UUID crossingId,
            CrossingState state,
            @Nullable String bib,
            @Nullable String name,
            @Nullable String reason) {}

    OpenDoubts(List<Doubt> doubts) {
        super(
                409,
                "open-doubts",
                "Some crossings wait for a decision. Assign, accept or dismiss them, or publish with acceptDoubts.",
                Map.of("doubts", doubts),
                Map.of());
    }
}
