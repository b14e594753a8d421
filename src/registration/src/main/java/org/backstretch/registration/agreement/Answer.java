package org.backstretch.registration.agreement;

/** What somebody says to a text. */
public enum Answer {
    GIVEN,
    /** Only to the question of health: not fit. */
    REFUSED,
    /** Taken back: as if it had never been given, from then on. */
    WITHDRAWN
}
