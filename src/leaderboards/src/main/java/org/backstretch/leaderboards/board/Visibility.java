package org.backstretch.leaderboards.board;

/** Who may read a board. To everybody else it is not there. */
public enum Visibility {
    PUBLIC,
    /** Whoever stands on the members' board of a challenge, and its organizer. */
    MEMBERS,
    /** The organizer and the officials of the event. */
    OFFICIALS
}
