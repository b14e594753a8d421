package org.backstretch.registration.entry;

/** Something that somebody does to a race: {@code who} chooses a person or an entry. */
record Command(Kind kind, int who) {
    enum Kind {
        ENTER,
        ENTER_BY_ORGANIZER,
        SIGN,
        WITHDRAW,
        TAKE_BACK,
        ACCEPT,
        DECLINE,
        REFUSE,
        REVIVE,
        LAPSE,
        PAUSE,
        RESUME,
        GROW,
        SHRINK
    }
}
