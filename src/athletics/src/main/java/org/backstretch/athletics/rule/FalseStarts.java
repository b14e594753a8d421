package org.backstretch.athletics.rule;

/** What false starts mean, counted over the whole race. */
public enum FalseStarts {
    /** Each disqualifies who caused it; a reaction under 0.100 s is one. */
    FIRST_DISQUALIFIES,
    /** The first restarts the race; any later one disqualifies who caused it, whoever caused the first. */
    FIRST_RESTARTS,
    /** The first is a warning; from the second on as {@link #FIRST_RESTARTS}. */
    FIRST_WARNS
}
