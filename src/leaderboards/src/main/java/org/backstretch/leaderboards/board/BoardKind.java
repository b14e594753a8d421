package org.backstretch.leaderboards.board;

/** What a board ranks, and among whom. */
enum BoardKind {
    /** Everybody of a race who faces one way. */
    OVERALL,
    SEX,
    CATEGORY,
    CLUB,
    /** The members of a challenge. */
    MEMBERS,
    /** The teams of a challenge. */
    TEAMS
}
