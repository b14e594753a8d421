package org.backstretch.athletics.rule;

/** Whether a helper may move along with a backward runner. */
public enum Companion {
    NONE,
    /** None, unless the organizer permits one. */
    BY_PERMIT,
    ALLOWED,
    REQUIRED
}
