package org.backstretch.registration.link;

import java.time.Duration;

/** What a link is for; it opens nothing else. */
public enum Purpose {
    /** To enter a race once; the subject is the race. */
    ENTERING(Duration.ofDays(2)),
    /** To look after an entry; the subject is the entry. */
    ENTRY(Duration.ofDays(400)),
    /** To join a team or decline; the subject is the place in the team. */
    MEMBER(Duration.ofDays(60)),
    /** To show that an entry is one's own; the subject is the entry. */
    CLAIM(Duration.ofDays(7)),
    /** To consent for a minor; the subject is the entry. */
    GUARDIAN(Duration.ofDays(60)),
    /** To consent for a minor who runs a leg; the subject is the place in the team. */
    MEMBER_GUARDIAN(Duration.ofDays(60)),
    /** To say that two accounts are of one person; the subject is the person who stays. */
    ACCOUNT(Duration.ofDays(2)),
    /** To take or decline a role at an event; the subject is the appointment. */
    OFFICIAL(Duration.ofDays(60));

    private final Duration lasts;

    Purpose(Duration lasts) {
        this.lasts = lasts;
    }

    Duration lasts() {
        return lasts;
    }
}
