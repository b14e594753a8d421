package org.backstretch.registration.event;

import org.backstretch.kit.problem.Refused;

/** Nobody with this address has signed in yet. */
final class UnknownPerson extends Refused {
    UnknownPerson(String email) {
        super(
                409,
                "unknown-person",
                "Nobody with the address " + email + " has signed in yet. Ask them to sign in once.");
    }
}
