package org.backstretch.results.claim;

import org.backstretch.kit.problem.Refused;

/** An id of a review is used once. */
final class OtherReview extends Refused {
    OtherReview() {
        super(
                409,
                "other-review",
                "There is a review with this id already, of somebody else or of another claim. Use a new id.");
    }
}
