package org.backstretch.registration.route;

/** Who may ask: the runner has an entry and takes part in the challenge; the organizer owns the event and the challenge. */
enum Actor {
    NOBODY,
    RUNNER,
    OTHER_RUNNER,
    ORGANIZER,
    OTHER_ORGANIZER,
    OFFICIAL,
    ADMIN
}
