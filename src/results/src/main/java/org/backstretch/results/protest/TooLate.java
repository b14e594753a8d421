package org.backstretch.results.protest;

import org.backstretch.kit.problem.Refused;

/** The time for protests is over. */
final class TooLate extends Refused {
    TooLate() {
        super(
                409,
                "protest-too-late",
                "The time for protests is over. If the jury takes this one all the same, say why in lateReason.");
    }
}
