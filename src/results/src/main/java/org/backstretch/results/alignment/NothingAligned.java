package org.backstretch.results.alignment;

import org.backstretch.kit.problem.Refused;

/** There is nothing to undo. */
final class NothingAligned extends Refused {
    NothingAligned() {
        super(409, "nothing-aligned", "No alignment of this race is applied, so there is nothing to undo.");
    }
}
