package org.backstretch.leaderboards.board;

/**
 * The longs that rows are sorted by, the smaller the better: those with a place by their score, then those who may still
 * get one, then those who will not.
 */
public final class Keys {
    private static final long REACH = 1L << 60;

    /** The first key of those who are still out, and of those behind them. */
    static final long OUT = REACH;

    static final long BEHIND = 2 * REACH;

    private Keys() {}

    /**
     * Of somebody with a place.
     *
     * @param score the smaller the better: milliseconds, or minus the millimetres; less than 2^60 either way
     */
    public static long placed(long score) {
        if (score < -REACH || score >= REACH) {
            throw new IllegalArgumentException("beyond any score: " + score);
        }
        return score;
    }

    /**
     * Of somebody without a place (yet).
     *
     * @param order among themselves, 0 or more
     */
    public static long out(long order) {
        return OUT + order;
    }

    /**
     * Of somebody who does not get a place.
     *
     * @param order among themselves, 0 or more
     */
    public static long behind(long order) {
        return BEHIND + order;
    }

    static boolean isPlaced(long key) {
        return key < OUT;
    }
}
