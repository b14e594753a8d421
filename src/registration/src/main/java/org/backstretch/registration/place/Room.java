package org.backstretch.registration.place;

import java.util.List;
import java.util.UUID;
import org.backstretch.registration.race.Places;
import org.backstretch.registration.race.Race;

/**
 * How many may still take a place: of the race's own, and of those it shares. Exact for whoever holds the lock of the race.
 *
 * @param own {@link Long#MAX_VALUE} without a limit
 * @param shared likewise
 */
public record Room(long own, long shared) {

    public static Room of(Race race) {
        return new Room(
                own(race), SharedCapacity.of(race).map(SharedCapacity::left).orElse(Long.MAX_VALUE));
    }

    private static long own(Race race) {
        return race.capacity().map(capacity -> capacity - race.placesHeld()).orElse(Long.MAX_VALUE);
    }

    static long held(List<UUID> races) {
        return Places.held(races).values().stream().mapToLong(Long::longValue).sum();
    }

    public long left() {
        return Math.min(own, shared);
    }

    /**
     * Refuses if there is no room for so many more.
     *
     * @throws SoldOut if not all of them fit
     */
    public static void makeFor(Race race, int more) {
        var left = of(race).left();
        if (more > left) {
            throw new SoldOut(race.name(), left);
        }
    }
}
