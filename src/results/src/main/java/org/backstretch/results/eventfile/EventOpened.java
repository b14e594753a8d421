package org.backstretch.results.eventfile;

import java.util.Set;
import java.util.UUID;

/** An event of another installation was opened here. Sent inside the transaction, with its races locked. */
public record EventOpened(UUID event, Set<UUID> races) {
    public EventOpened {
        races = Set.copyOf(races);
    }
}
