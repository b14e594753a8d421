package org.backstretch.results.claim;

import org.backstretch.kit.problem.Refused;

/** Two reviewers are two people. */
final class SameReviewer extends Refused {
    SameReviewer() {
        super(
                409,
                "same-reviewer",
                "You have reviewed this claim. Correct your own review; the second one is somebody else's.");
    }
}
