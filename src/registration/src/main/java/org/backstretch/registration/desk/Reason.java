package org.backstretch.registration.desk;

/** Why something was not done, or not done again. The names are stable: machines read them. */
public enum Reason {
    CHECKED_IN_BEFORE("was checked in before"),
    CHECKED_IN_SINCE("was checked in again later"),
    NOT_CHECKED_IN("is not checked in"),
    SAME_BIB("has this bib already"),

    CODE_ENDED("was checked in by a desk whose code had ended"),
    EVENT_ARCHIVED("runs in an event that is archived, which nothing changes before it is taken out of the archive"),
    WITHDRAWN("has withdrawn, or the entry is over"),
    NO_PLACE("has no place in the race yet"),
    UNDONE_SINCE("was checked in before somebody took that back"),
    ANOTHER_BIB("was given another bib meanwhile"),
    BIB_WORN("was given a bib that somebody else wears"),
    BIB_LOST("was given a bib that is marked as lost"),
    MISSING("lacks something that the race requires"),

    UNKNOWN_ENTRY("is no entry of this event"),
    UNREADABLE_BIB("was given something that cannot be a bib"),
    NONCE_REUSED("was named like another saying of the desk");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** To follow the name of a runner. */
    String words() {
        return words;
    }
}
