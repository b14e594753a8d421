package org.backstretch.athletics.discipline;

/**
 * How exact values become marks: times are rounded up, distances down (World Athletics technical rules 19 and 55), so that a
 * mark never flatters. Integers only: 13.171 s has no exact binary fraction, and half a hundredth decides places.
 */
public enum Rounding {
    /** To 0.01 s. */
    HUNDREDTH(10),
    /** To 0.1 s. */
    TENTH(100),
    /** To the whole second. */
    SECOND(1_000),
    /** To the whole metre. */
    METRE(1_000);

    private final long step;

    Rounding(long step) {
        this.step = step;
    }

    /**
     * The official value of an exact one.
     *
     * @param exact milliseconds, or millimetres for {@link #METRE}; not negative
     * @return in the same unit, a multiple of this rounding's step
     * @throws IllegalArgumentException for a negative value
     */
    public long official(long exact) {
        if (exact < 0) {
            throw new IllegalArgumentException("a performance is not negative: " + exact);
        }
        return this == METRE ? exact / step * step : Math.ceilDiv(exact, step) * step;
    }
}
