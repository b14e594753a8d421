package org.backstretch.results.claim;

import org.backstretch.kit.problem.Refused;

/** Who ran the race does not judge its record. */
final class OwnEvent extends Refused {
    OwnEvent() {
        super(409, "own-event", "You are an official of this event. Records are reviewed by people of other events.");
    }
}
