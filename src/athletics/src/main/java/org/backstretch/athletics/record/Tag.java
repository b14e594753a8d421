package org.backstretch.athletics.record;

import org.backstretch.athletics.Reach;

/** What is worth saying about an official mark. Computed on official results, and again when one of them changes. */
public enum Tag {
    /** The runner's best ever in this discipline and direction. */
    PB,
    /** The runner's best of the season, if it is no PB. */
    SB,
    /** The best on a course where an earlier edition was run, or claimed to be. */
    CR,
    /** Claimed to be the best of a club. */
    CLR,
    /** Claimed to be the best of a country. */
    NR,
    /** Claimed to be the best known in the world. */
    WB;

    /** Whether two reviewers must agree before it is more than pending; a runner's own bests are plain arithmetic. */
    public boolean needsRatification() {
        return this != PB && this != SB;
    }

    /** What a record of this reach is called. */
    public static Tag of(Reach reach) {
        return switch (reach) {
            case COURSE -> CR;
            case CLUB -> CLR;
            case COUNTRY -> NR;
            case WORLD -> WB;
        };
    }
}
