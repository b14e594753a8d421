package org.backstretch.registration.agreement;

/** Whether an event asks for a consent. */
public enum Need {
    /** An entry waits for it. */
    REQUIRED,
    OPTIONAL,
    NOT_ASKED
}
