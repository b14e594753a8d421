package org.backstretch.results.publication;

import org.backstretch.kit.problem.Refused;

/** Who made a list does not check it. */
final class SamePerson extends Refused {
    SamePerson() {
        super(409, "same-person", "You published this list yourself. Ask a second official of the event to check it.");
    }
}
