package org.backstretch.results.crossing;

import org.backstretch.kit.problem.Refused;

/** A dismissed crossing counts for nobody. */
final class DismissedCrossing extends Refused {
    DismissedCrossing() {
        super(409, "crossing-dismissed", "This crossing was dismissed. Take the dismissal back before you assign it.");
    }
}
