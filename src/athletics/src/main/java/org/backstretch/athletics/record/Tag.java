package org.backstretch.athletics.record;

/** What is worth saying about an official mark. Computed on official results, and again when one of them changes. */
public enum Tag {
    /** The runner's best ever in this discipline and direction. */
    PB,
    /** The runner's best of the season, if it is no PB. */
    SB,
    /** The best on a course where an earlier edition was run. */
    CR
}
