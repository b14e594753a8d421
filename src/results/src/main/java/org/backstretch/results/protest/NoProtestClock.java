package org.backstretch.results.protest;

import org.backstretch.kit.problem.Refused;

/** Nothing was published, or the rule set takes no protests. */
final class NoProtestClock extends Refused {
    NoProtestClock() {
        super(
                409,
                "no-protest-clock",
                "No protest clock runs for this race. It starts with the provisional list, if the rule set takes protests.");
    }
}
