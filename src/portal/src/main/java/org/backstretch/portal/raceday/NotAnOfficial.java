package org.backstretch.portal.raceday;

import io.quarkus.security.ForbiddenException;

/** Timing a race is for its organizer and the officials they appoint. */
public final class NotAnOfficial extends ForbiddenException {
    private static final long serialVersionUID = 1;

    public NotAnOfficial(String race) {
        super("You are not an official of " + race + ". Its organizer can appoint you.");
    }
}
