package org.backstretch.registration.entry;

import org.backstretch.kit.problem.Refused;

/** The race cannot change against its entries. */
final class EntriesInTheWay extends Refused {
    EntriesInTheWay(String sentence) {
        super(409, "entries-in-the-way", sentence + " Change those entries first.");
    }
}
