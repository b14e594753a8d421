package org.backstretch.results.crossing;

import java.util.List;
import org.backstretch.results.derivation.Stamped;
import org.backstretch.results.device.Timekeeper;
import org.backstretch.results.projection.KnownRace;

/**
 * An upload by somebody who may stamp.
 *
 * @param race locked, at least shared
 * @param raws what can be taken of it, in the order it was sent
 */
record Arrival(KnownRace race, Timekeeper by, Batch batch, List<Raw> raws) {
    static Arrival of(KnownRace race, Timekeeper by, Batch batch) {
        return new Arrival(
                race,
                by,
                batch,
                batch.crossings().stream()
                        .filter(stamp -> stamp.problem().isEmpty())
                        .map(stamp -> Raw.of(race.id(), batch, stamp))
                        .toList());
    }

    List<Stamped> stamped() {
        return raws.stream().map(Raw::stamped).toList();
    }
}
