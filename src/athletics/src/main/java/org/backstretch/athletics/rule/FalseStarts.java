package org.backstretch.athletics.rule;

/** What false starts mean, counted over the whole race. */
public enum FalseStarts {
    /** Each disqualifies who caused it; a reaction under 0.100 s is one. */
    FIRST_DISQUALIFIES,
    /** The first restarts the race; any later one disqualifies who caused it, whoever caused the first. */
    FIRST_RESTARTS,
    /** The first is a warning; from the second on as {@link #FIRST_RESTARTS}. */
    FIRST_WARNS;

    /** No muscle answers a shot sooner, in milliseconds (World Athletics technical rule 16). */
    private static final long FASTEST_REACTION = 100;

    /**
     * What a false start means for who caused it. One that restarts the race costs nobody anything.
     *
     * @param nth counted over the race, from 1; several who leave too soon in one attempt are one false start
     * @throws IllegalArgumentException for a false start before the first
     */
    public Consequence ofFalseStart(int nth) {
        if (nth < 1) {
            throw new IllegalArgumentException("false starts are counted from 1, not " + nth);
        }
        return switch (this) {
            case FIRST_DISQUALIFIES -> Consequence.DISQUALIFICATION;
            case FIRST_RESTARTS -> nth == 1 ? Consequence.NONE : Consequence.DISQUALIFICATION;
            case FIRST_WARNS -> nth == 1 ? Consequence.WARNING : FIRST_RESTARTS.ofFalseStart(nth - 1);
        };
    }

    /**
     * Whether a measured reaction is a false start.
     *
     * @param reactionMillis from the gun; negative for before it
     */
    public boolean isFalse(long reactionMillis) {
        return switch (this) {
            case FIRST_DISQUALIFIES -> reactionMillis < FASTEST_REACTION;
            case FIRST_RESTARTS, FIRST_WARNS -> reactionMillis < 0;
        };
    }
}
