package org.backstretch.registration.eventfile;

import org.backstretch.kit.problem.Refused;

/** An event is opened once; what happened to it here since must not be lost. */
final class AlreadyHere extends Refused {
    AlreadyHere(String event) {
        super(409, "already-here", event + ", or a race or question of it, is here already. Nothing was changed.");
    }
}
