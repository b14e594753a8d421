package org.backstretch.registration.event;

import org.backstretch.kit.problem.Refused;

/** What is archived is read, and not changed. */
final class Archived extends Refused {
    Archived(String event) {
        super(
                409,
                "archived",
                event + " is archived and stays as it is. Its organizer can take it out of the archive.");
    }
}
