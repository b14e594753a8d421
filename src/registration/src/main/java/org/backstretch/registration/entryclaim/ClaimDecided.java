package org.backstretch.registration.entryclaim;

import org.backstretch.kit.problem.Refused;

/** A claim is decided once. */
final class ClaimDecided extends Refused {
    ClaimDecided() {
        super(409, "claim-decided", "This claim was decided before. Reload the page to see how.");
    }
}
