package org.backstretch.results.round;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.round.Lanes.LaneOf;

/**
 * Who is to run where.
 *
 * @param places by entry; who has none has no lane
 * @param lanes of a heat; empty where somebody gave them by hand
 * @param seed of all lots; empty where none were drawn
 */
record LanePlan(Way way, Map<UUID, Place> places, Optional<Integer> lanes, Optional<Long> seed) {

    /** @param lane from 1 */
    record Place(UUID wave, int lane) {}

    LanePlan {
        places = Map.copyOf(places);
    }

    static Map<UUID, Place> places(UUID wave, Iterable<LaneOf> lanes) {
        var places = new LinkedHashMap<UUID, Place>();
        lanes.forEach(each -> places.put(each.entryId(), new Place(wave, each.lane())));
        return places;
    }

    Optional<Place> place(UUID entry) {
        return Optional.ofNullable(places.get(entry));
    }

    /** The heat that somebody is to run in: where nothing is planned, the one of now. */
    UUID waveOf(HeatRunner runner) {
        return place(runner.entry()).map(Place::wave).orElse(runner.wave());
    }

    boolean moves(HeatRunner runner) {
        return !Objects.equals(waveOf(runner), runner.wave());
    }
}
