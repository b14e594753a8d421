package org.backstretch.registration.fee;

import org.backstretch.kit.problem.Refused;

/** Nothing is to be paid here. */
final class NoFees extends Refused {
    private NoFees(String sentence) {
        super(409, "no-fees", sentence);
    }

    static NoFees ofEvent() {
        return new NoFees("This event takes no money yet. Its organizer sets payment terms first.");
    }

    static NoFees ofEntry() {
        return new NoFees("This entry's race has no prices. Its organizer sets them first.");
    }
}
