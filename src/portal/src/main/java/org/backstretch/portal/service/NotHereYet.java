package org.backstretch.portal.service;

/** The thing exists, but its fact has not reached this service; it will in a moment. */
public final class NotHereYet extends Refused {
    private static final long serialVersionUID = 1;
    static final String SLUG = "not-here-yet";

    NotHereYet(Problem problem) {
        super(problem);
    }
}
