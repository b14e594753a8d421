package org.backstretch.athletics.judge;

import org.backstretch.athletics.rule.Consequence;
import org.backstretch.athletics.rule.InfringementLimits;

/**
 * What one report means.
 *
 * @param nth of its kind: of this runner, or for false starts of the race; from 1
 * @param seconds on top of the time; 0 unless it is a time penalty
 */
public record Ruling(Infringement infringement, int nth, Consequence consequence, int seconds) {

    static Ruling by(InfringementLimits limits, Infringement infringement, int nth) {
        Consequence consequence = limits.ofReport(nth);
        int seconds = consequence == Consequence.TIME_PENALTY ? limits.penaltySeconds() : 0;
        return new Ruling(infringement, nth, consequence, seconds);
    }

    /** Why: turned round, report 2. */
    public String reason() {
        return infringement.kind() == InfringementKind.FALSE_START
                ? "false start " + nth + " of the race"
                : infringement.kind().words() + ", report " + nth;
    }

    /** A sentence for people: turned round, report 2: 10 s. */
    public String text() {
        return reason() + ": "
                + switch (consequence) {
                    case NONE -> "no consequence";
                    case WARNING -> "warning";
                    case TIME_PENALTY -> seconds + " s";
                    case DISQUALIFICATION ->
                        "disqualified by " + infringement.kind().rule();
                };
    }
}
