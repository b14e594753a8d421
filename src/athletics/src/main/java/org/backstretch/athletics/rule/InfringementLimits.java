package org.backstretch.athletics.rule;

/**
 * What the n-th report of running the wrong way round means for a backward entry: first warnings, then time penalties, then
 * disqualification.
 *
 * @param warnings how many reports only warn
 * @param timePenalties how many reports after those cost {@code penaltySeconds} each
 * @param penaltySeconds per time penalty
 * @param disqualifies whether the reports after those disqualify; else they cost nothing
 */
public record InfringementLimits(int warnings, int timePenalties, int penaltySeconds, boolean disqualifies) {

    public InfringementLimits {
        if (warnings < 0 || timePenalties < 0 || penaltySeconds < 0) {
            throw new IllegalArgumentException("infringement limits are not negative");
        }
    }

    /**
     * What a report means.
     *
     * @param nth counted per entry, from 1
     * @throws IllegalArgumentException for a report before the first
     */
    public Consequence ofReport(int nth) {
        if (nth < 1) {
            throw new IllegalArgumentException("reports are counted from 1, not " + nth);
        }
        if (nth <= warnings) {
            return Consequence.WARNING;
        }
        if (nth <= (long) warnings + timePenalties) {
            return Consequence.TIME_PENALTY;
        }
        return disqualifies ? Consequence.DISQUALIFICATION : Consequence.NONE;
    }

    /** Whether no report ever means anything: the rule set does not know the rule. */
    public boolean areWithoutConsequence() {
        return warnings == 0 && timePenalties == 0 && !disqualifies;
    }
}
