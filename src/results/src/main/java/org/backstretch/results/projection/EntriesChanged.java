package org.backstretch.results.projection;

import java.util.Set;
import java.util.UUID;

/**
 * Registration changed entries of a race. Sent inside the transaction that keeps them, with the race locked.
 *
 * @param bibs the bibs they had before and have now
 */
public record EntriesChanged(UUID race, Set<UUID> entries, Set<String> bibs) {
    public EntriesChanged {
        entries = Set.copyOf(entries);
        bibs = Set.copyOf(bibs);
    }
}
