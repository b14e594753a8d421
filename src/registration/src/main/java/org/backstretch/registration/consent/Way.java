package org.backstretch.registration.consent;

/** How a consent came. */
public enum Way {
    /** Signed in. */
    ACCOUNT,
    /** By a link that was mailed. */
    LINK,
    /** Signed on paper, which an official holds. */
    PAPER
}
