package org.backstretch.registration.event;

import java.util.Map;
import java.util.UUID;

/**
 * An event was planned after an earlier one, in this transaction: whoever keeps something about events or races, such as
 * ranges of bibs, copies its own.
 *
 * @param races of the copy, by the ids of those they were copied from
 */
public record EventCopied(Event from, Event to, Map<UUID, UUID> races) {
    public EventCopied {
        races = Map.copyOf(races);
    }

    /** From the days of the one to those of the other. */
    public Shift shift() {
        return Shift.between(from.firstDay(), to.firstDay(), to.zone());
    }
}
