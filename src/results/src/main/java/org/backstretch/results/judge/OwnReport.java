package org.backstretch.results.judge;

import org.backstretch.kit.problem.Refused;

/** The rules of the race ask for a second person. */
final class OwnReport extends Refused {
    OwnReport() {
        super(
                409,
                "own-report",
                "You made this report yourself, and the rules of this race ask for a second person. Let another official confirm it.");
    }
}
