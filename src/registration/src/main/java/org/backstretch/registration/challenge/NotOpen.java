package org.backstretch.registration.challenge;

import org.backstretch.kit.problem.Refused;

/** Only an open challenge takes teams and members. */
final class NotOpen extends Refused {
    NotOpen(String challenge) {
        super(409, "challenge-not-open", challenge + " is not open.");
    }
}
