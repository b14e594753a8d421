package org.backstretch.registration.imports;

import java.util.List;
import java.util.Optional;
import org.backstretch.registration.entry.EntryForm;

/**
 * A row with what is to be said about it.
 *
 * @param form what it asks for; empty if it is not ok
 */
record JudgedRow(Row row, Optional<EntryForm> form, List<Remark> remarks) {

    boolean ok() {
        return remarks.stream().noneMatch(Remark::blocking);
    }
}
