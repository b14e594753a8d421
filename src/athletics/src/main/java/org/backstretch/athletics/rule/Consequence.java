package org.backstretch.athletics.rule;

/** What an infringement costs. */
public enum Consequence {
    NONE,
    WARNING,
    /** Seconds on top of the time; see {@link InfringementLimits#penaltySeconds()}. */
    TIME_PENALTY,
    DISQUALIFICATION
}
