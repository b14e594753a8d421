package org.backstretch.registration.organizer;

import org.backstretch.kit.problem.Refused;

/** One request at a time. */
final class AlreadyAsked extends Refused {
    AlreadyAsked() {
        super(409, "already-asked", "You have asked already. An admin decides, and you get a mail.");
    }
}
