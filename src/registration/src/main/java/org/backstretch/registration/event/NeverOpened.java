package org.backstretch.registration.event;

import org.backstretch.kit.problem.Refused;

/** A draft can be neither closed nor archived. */
final class NeverOpened extends Refused {
    NeverOpened(String event, String deed) {
        super(409, "never-opened", event + " was not opened yet, so it cannot be " + deed + ".");
    }
}
