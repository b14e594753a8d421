package org.backstretch.registration.match;

import org.backstretch.kit.problem.Refused;

/** Whoever gets into such an account must not do so unnoticed. */
final class HoldsOffice extends Refused {
    /** @param what such as: is admin, organizes 3 events */
    HoldsOffice(String name, String what) {
        super(
                409,
                "holds-office",
                name + " " + what + ". Say that you know it, if both accounts are of this person all the same.");
    }
}
