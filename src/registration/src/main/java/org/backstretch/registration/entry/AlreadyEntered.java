package org.backstretch.registration.entry;

import org.backstretch.kit.problem.Refused;

/** One entry per person and race. */
final class AlreadyEntered extends Refused {
    AlreadyEntered(String race) {
        super(409, "already-entered", "This person is entered in " + race + " already.");
    }
}
