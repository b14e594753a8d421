package org.backstretch.results.crossing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.results.device.DevicePrincipal;
import org.backstretch.results.projection.KnownRace;

/** Crossings that a device sent to a race by its code. */
record Upload(UUID race, DevicePrincipal by, Batch batch) {
    /**
     * Empty for a device of another event.
     *
     * @param codesEndAt the end of the code of each device
     */
    Optional<Arrival> admitted(KnownRace known, Map<UUID, Instant> codesEndAt) {
        return Optional.ofNullable(codesEndAt.get(by.device()))
                .filter(any -> by.isFor(known.event()))
                .map(end -> Arrival.of(known, by.until(end), batch));
    }

    int size() {
        return batch.crossings().size();
    }
}
