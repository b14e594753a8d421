package org.backstretch.registration.entry;

import org.backstretch.kit.problem.Refused;

/** The race takes no entries. */
final class EntriesClosed extends Refused {
    EntriesClosed(String race) {
        super(409, "entries-closed", race + " takes no entries now.");
    }
}
