package org.backstretch.results.round;

/** How heats and lanes come about. */
enum Way {
    /** The heats are those of the entries; their lanes are drawn. */
    AS_ENTERED,
    /** Dealt out by marks in zigzag; lanes are drawn. */
    MARKS,
    /** Dealt out as they come out of the round before; the best draw among the lanes in the middle. */
    PREVIOUS_ROUND,
    /** As somebody says. */
    HAND
}
