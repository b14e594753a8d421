package org.backstretch.registration.event;

import org.backstretch.kit.problem.Refused;

/** An event without a race cannot be opened. */
final class NothingToRun extends Refused {
    NothingToRun(String event) {
        super(409, "no-race", event + " has no race yet. Add one, then open it.");
    }
}
