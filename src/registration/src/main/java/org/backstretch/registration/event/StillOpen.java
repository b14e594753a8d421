package org.backstretch.registration.event;

import org.backstretch.kit.problem.Refused;

/** An event that takes entries is not put away. */
final class StillOpen extends Refused {
    StillOpen(String event) {
        super(409, "still-open", event + " is open. Close it first, then archive it.");
    }
}
