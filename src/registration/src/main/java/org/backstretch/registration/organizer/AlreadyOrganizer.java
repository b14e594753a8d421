package org.backstretch.registration.organizer;

import org.backstretch.kit.problem.Refused;

/** Whoever may do something needs no permission. */
final class AlreadyOrganizer extends Refused {
    AlreadyOrganizer() {
        super(409, "already-organizer", "You may open events already. If you cannot yet, sign out and in again.");
    }
}
