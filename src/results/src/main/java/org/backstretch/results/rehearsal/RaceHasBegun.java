package org.backstretch.results.rehearsal;

import org.backstretch.kit.problem.Refused;

/** Real times and those of a rehearsal are never mixed. */
final class RaceHasBegun extends Refused {
    private RaceHasBegun(String sentence) {
        super(409, "race-has-begun", sentence);
    }

    static RaceHasBegun beforeRehearsal() {
        return new RaceHasBegun(
                "This race has a gun or times already, and they count. A rehearsal begins before the first of them.");
    }

    static RaceHasBegun beforeReturn() {
        return new RaceHasBegun(
                "The real race has a gun or times by now, so the rehearsal cannot come back. It stays hidden until it is removed.");
    }
}
