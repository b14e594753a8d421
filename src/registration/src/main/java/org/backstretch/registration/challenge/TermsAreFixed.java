package org.backstretch.registration.challenge;

import org.backstretch.kit.problem.Refused;

/** What counts in an open challenge stays. */
final class TermsAreFixed extends Refused {
    TermsAreFixed(String challenge) {
        super(
                409,
                "terms-are-fixed",
                "People can join " + challenge + " already, so only its name and description may change.");
    }
}
