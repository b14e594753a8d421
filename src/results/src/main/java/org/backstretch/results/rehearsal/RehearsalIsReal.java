package org.backstretch.results.rehearsal;

import org.backstretch.kit.problem.Refused;

/** What became real stays. */
final class RehearsalIsReal extends Refused {
    RehearsalIsReal() {
        super(
                409,
                "rehearsal-is-real",
                "This rehearsal was made the real race. It cannot be hidden any more; correct it like any other race.");
    }
}
