package org.backstretch.athletics.round;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.place.Placing;

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

    /**
     * Lots that anybody can draw again: the entries in the order of their ids, shuffled by {@link Collections#shuffle} with a
     * {@link Random} of this seed.
     *
     * @param among each once, in any order
     */
    public static Draw lots(long seed, Collection<UUID> among) {
        List<UUID> order = new ArrayList<>(among);
        order.sort(Placing.BY_ID);
        Collections.shuffle(order, new Random(seed));
        return new Draw(order);
    }

    /** Whether it was drawn among exactly these: a draw among others settles nothing. */
    boolean isAmong(Collection<UUID> entries) {
        return order.stream().collect(toSet()).equals(Set.copyOf(entries));
    }
}
