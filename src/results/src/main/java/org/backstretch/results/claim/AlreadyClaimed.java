package org.backstretch.results.claim;

import org.backstretch.kit.problem.Refused;

/** A record is claimed once at a time. */
final class AlreadyClaimed extends Refused {
    AlreadyClaimed() {
        super(409, "already-claimed", "This record is claimed already. See the claim there is, or take it back first.");
    }
}
