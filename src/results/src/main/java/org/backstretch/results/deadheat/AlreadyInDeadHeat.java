package org.backstretch.results.deadheat;

import org.backstretch.kit.problem.Refused;

/** Nobody is in two dead heats. */
final class AlreadyInDeadHeat extends Refused {
    AlreadyInDeadHeat(String bib) {
        super(
                409,
                "already-in-dead-heat",
                "Bib " + bib + " is in another dead heat. Add the bibs to that one, or take it back first.");
    }
}
