package org.backstretch.registration.entry;

import org.backstretch.contracts.EntryFact.Status;

/**
 * An entry, whose race is locked, has come into another state. Fired within the transaction: whoever cannot follow
 * refuses the move.
 *
 * @param from {@code DRAFT} for an entry that is new
 */
public record EntryMoved(Entry entry, Status from, Status to) {

    public boolean freesPlace() {
        return from.holdsPlace() && !to.holdsPlace();
    }
}
