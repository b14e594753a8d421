package org.backstretch.results.rehearsal;

import org.backstretch.kit.problem.Refused;

/** A race is rehearsed once at a time. */
final class OtherRehearsal extends Refused {
    OtherRehearsal() {
        super(
                409,
                "other-rehearsal",
                "Another rehearsal of this race is going on. Hide that one first, and then bring this one back.");
    }
}
