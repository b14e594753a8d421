package org.backstretch.leaderboards.board;

/** What a board ranks, and among whom. */
public enum BoardKind {
    /** Everybody of a race who faces one way. */
    OVERALL(Of.RACE),
    SEX(Of.RACE),
    CATEGORY(Of.RACE),
    CLUB(Of.RACE),
    /** Those who passed a point of the course, by their time since the start. */
    SPLIT(Of.RACE),
    /** The teams of a race. */
    TEAM_SCORE(Of.RACE),
    /** The members of a challenge. */
    MEMBERS(Of.CHALLENGE),
    /** The teams of a challenge. */
    TEAMS(Of.CHALLENGE),
    /** The runners of a series. */
    SERIES(Of.SERIES),
    /** The best marks of all time or of a season, one for each runner. */
    RANKING(Of.RANKING),
    RECORDS(Of.RECORDS);

    /** What boards belong to. */
    public enum Of {
        RACE,
        CHALLENGE,
        SERIES,
        RANKING,
        RECORDS
    }

    private final Of of;

    BoardKind(Of of) {
        this.of = of;
    }

    public Of of() {
        return of;
    }

    /** Whether the board is there before anybody stands on it; any other comes with the first and goes with the last. */
    boolean isThereEmpty() {
        return switch (this) {
            case OVERALL, MEMBERS, TEAMS, SERIES -> true;
            case SEX, CATEGORY, CLUB, SPLIT, TEAM_SCORE, RANKING, RECORDS -> false;
        };
    }
}
