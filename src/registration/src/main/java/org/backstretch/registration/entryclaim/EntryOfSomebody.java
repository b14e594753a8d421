package org.backstretch.registration.entryclaim;

import org.backstretch.kit.problem.Refused;

/** An entry belongs to one person. */
final class EntryOfSomebody extends Refused {
    EntryOfSomebody() {
        super(409, "entry-of-somebody", "This entry belongs to somebody already. Ask the organizer if that is wrong.");
    }
}
