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
        var sharing = SharedCapacity.of(race);
        if (sharing.isEmpty() && race.capacity().isEmpty()) {
            return new Room(Long.MAX_VALUE, Long.MAX_VALUE);
        }
        var held = Places.held(sharing.map(SharedCapacity::races).orElse(List.of(race.id())));
        return new Room(
                own(race, held.getOrDefault(race.id(), 0L)),
                sharing.map(places -> places.left(held)).orElse(Long.MAX_VALUE));
    }

    /** Of a race that shares places with no other. */
    public static Room of(Race race, long held) {
        return new Room(own(race, held), Long.MAX_VALUE);
    }

    private static long own(Race race, long held) {
        return race.capacity().map(capacity -> capacity - held).orElse(Long.MAX_VALUE);
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
        of(race).make(race, more);
    }

    /**
     * Refuses if this, which is the race's, has no room for so many more.
     *
     * @throws SoldOut if not all of them fit
     */
    public void make(Race race, int more) {
        if (more > left()) {
            throw new SoldOut(race.name(), left());
        }
    }
}
