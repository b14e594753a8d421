package org.backstretch.registration.entry;

/** Who asked for the place: the organizer's word is enough, a runner's entry waits for what is required of it. */
public enum EnteredBy {
    RUNNER,
    ORGANIZER
}
