package org.backstretch.athletics.round;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Lots that were drawn, on record. The rules never draw themselves: from the same record follows the same round.
 *
 * @param order the entries as they were drawn, each once
 */
public record Draw(List<UUID> order) {

    public Draw {
        order = List.copyOf(order);
        if (order.stream().distinct().count() != order.size()) {
            throw new IllegalArgumentException("somebody was drawn twice");
        }
    }

    /** Whether it was drawn among exactly these: a draw among others settles nothing. */
    boolean isAmong(Collection<UUID> entries) {
        return order.stream().collect(toSet()).equals(Set.copyOf(entries));
    }
}
