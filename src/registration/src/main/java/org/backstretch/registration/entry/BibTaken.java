package org.backstretch.registration.entry;

import org.backstretch.kit.problem.Refused;

/** One bib, one runner. */
final class BibTaken extends Refused {
    BibTaken(String bib) {
        super(
                409,
                "bib-taken",
                "Bib " + bib + " is worn by somebody else in this race, or in one that shares its bibs.");
    }
}
