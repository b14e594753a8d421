package org.backstretch.results.claim;

import org.backstretch.kit.problem.Refused;

/** The rules know no record of this kind. */
final class NotEligible extends Refused {
    NotEligible(String why) {
        super(409, "not-record-eligible", why);
    }
}
