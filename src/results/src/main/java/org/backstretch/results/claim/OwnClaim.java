package org.backstretch.results.claim;

import org.backstretch.kit.problem.Refused;

/** Nobody reviews what is their own. */
final class OwnClaim extends Refused {
    OwnClaim() {
        super(409, "own-claim", "You claimed this record, or ran it. Two others review it.");
    }
}
