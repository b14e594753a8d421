package org.backstretch.registration.organizer;

import org.backstretch.kit.problem.Refused;

/** A request is decided once, and only what was granted is revoked. */
final class AlreadyDecided extends Refused {
    AlreadyDecided(OrganizerRequest.State state) {
        super(409, "already-decided", sentence(state));
    }

    private static String sentence(OrganizerRequest.State state) {
        return switch (state) {
            case ASKED -> "This request was not decided yet. Grant or refuse it.";
            case GRANTED -> "This request was granted already.";
            case REFUSED -> "This request was refused. Whoever asked may ask again.";
            case REVOKED -> "This grant was revoked. Whoever asked may ask again.";
        };
    }
}
