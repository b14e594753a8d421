package org.backstretch.registration.bib;

import java.util.Map;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.kit.problem.Refused;

/** A number is pinned to one entry of its pool. */
final class PinnedToAnother extends Refused {
    PinnedToAnother(Bib bib, UUID entry) {
        super(
                409,
                "bib-pinned-to-another",
                "Bib " + bib + " is pinned to another entry. Take that pin out first, or pin another number.",
                Map.of("entryId", entry),
                Map.of());
    }
}
