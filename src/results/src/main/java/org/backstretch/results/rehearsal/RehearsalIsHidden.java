package org.backstretch.results.rehearsal;

import org.backstretch.kit.problem.Refused;

/** Only what can be looked at is made real. */
final class RehearsalIsHidden extends Refused {
    RehearsalIsHidden() {
        super(
                409,
                "rehearsal-is-hidden",
                "This rehearsal is hidden. Bring it back first, look at it, and then make it the real race.");
    }
}
