package org.backstretch.registration.desk;

import org.backstretch.kit.problem.Refused;

/** A conflict is decided once. */
final class DecidedBefore extends Refused {
    DecidedBefore() {
        super(409, "decided-before", "Somebody has decided this meanwhile. Look at the list again.");
    }
}
