package org.backstretch.registration.bib;

import java.util.Map;
import org.backstretch.kit.problem.Refused;

/** What was shown would not happen any more. */
final class BibsMoved extends Refused {
    BibsMoved(Proposal now) {
        super(
                409,
                "bibs-moved",
                "Entries, bibs or ranges have changed since this proposal was shown. Look at the new one, then give out the bibs.",
                Map.of("proposal", now.name()),
                Map.of());
    }
}
