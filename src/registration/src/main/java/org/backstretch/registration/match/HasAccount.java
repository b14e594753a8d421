package org.backstretch.registration.match;

import org.backstretch.kit.problem.Refused;

/** An account keeps its person. */
final class HasAccount extends Refused {
    HasAccount(boolean both) {
        super(
                409,
                both ? "two-accounts" : "has-an-account",
                both
                        ? "Both have an account. Their owner makes them one: signed in with one, under Your accounts. Who lost"
                                + " one asks an admin."
                        : "The one to be merged has an account. Merge the other one into it.");
    }
}
