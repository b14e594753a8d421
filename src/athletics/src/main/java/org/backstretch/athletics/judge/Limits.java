package org.backstretch.athletics.judge;

import org.backstretch.athletics.Direction;
import org.backstretch.athletics.rule.InfringementLimits;
import org.backstretch.athletics.rule.RuleSet;

/**
 * What repeated reports of one kind mean under a rule set. A rule set writes down the limits for the direction; the other
 * rules of backward running have the same. Where it knows no direction to keep it is that of World Athletics, which
 * disqualifies at once for lanes and obstruction (technical rule 17) and warns of assistance first (technical rule 6).
 */
final class Limits {
    private static final InfringementLimits NO_RULE = new InfringementLimits(0, 0, 0, false);
    private static final InfringementLimits AT_ONCE = new InfringementLimits(0, 0, 0, true);
    private static final InfringementLimits WARNED_FIRST = new InfringementLimits(1, 0, 0, true);

    private Limits() {}

    /** The limits of a kind that is counted per runner; there are none for false starts. */
    static InfringementLimits of(InfringementKind kind, RuleSet rules, JudgedRunner runner) {
        return switch (kind) {
            // Alternated entries run backward in turn, and there the rules of backward running hold.
            case DIRECTION, NO_WAY_GIVEN -> runner.direction() == Direction.FORWARD ? NO_RULE : rules.directionLimits();
            case LANE -> or(AT_ONCE, rules);
            case COMPANION -> allowsWhatWasSeen(rules, runner) ? NO_RULE : or(WARNED_FIRST, rules);
            case FALSE_START -> NO_RULE;
        };
    }

    private static InfringementLimits or(InfringementLimits otherwise, RuleSet rules) {
        return rules.directionLimits().areWithoutConsequence() ? otherwise : rules.directionLimits();
    }

    private static boolean allowsWhatWasSeen(RuleSet rules, JudgedRunner runner) {
        return switch (rules.companion()) {
            case NONE, REQUIRED -> false;
            case BY_PERMIT -> runner.mayHaveCompanion();
            case ALLOWED -> true;
        };
    }
}
