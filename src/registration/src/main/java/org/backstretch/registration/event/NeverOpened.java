package org.backstretch.registration.event;

import org.backstretch.kit.problem.Refused;

/** A draft cannot be closed. */
final class NeverOpened extends Refused {
    NeverOpened(String event) {
        super(409, "never-opened", event + " was not opened yet, so it cannot be closed.");
    }
}
