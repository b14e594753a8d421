package org.backstretch.athletics.round;

/**
 * How a round leads to the next.
 *
 * @param byPlace how many of each heat advance by place; not negative
 * @param byTime how many of all others advance by time; not negative
 * @param lanes how many the next round has room for, all its heats together, up to 10,000
 */
public record Progression(int byPlace, int byTime, int lanes) {
    private static final int MOST = 10_000;

    public Progression {
        if (byPlace < 0 || byTime < 0 || lanes < 1 || lanes > MOST) {
            throw new IllegalArgumentException(byPlace + " by place and " + byTime + " by time to " + lanes + " lanes");
        }
    }

    /** How many advance from so many heats where nobody ties. */
    public long advancing(int heats) {
        return (long) heats * byPlace + byTime;
    }
}
