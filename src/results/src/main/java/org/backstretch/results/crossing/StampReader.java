package org.backstretch.results.crossing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.results.clock.DeviceClock;
import org.backstretch.results.device.Timekeeper;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.rehearsal.HiddenRehearsals;
import org.jspecify.annotations.Nullable;

/** What decides when something was stamped, and whether it belongs to the race, to a rehearsal, or is put aside. */
record StampReader(KnownRace race, Timekeeper by, DeviceClock clock, HiddenRehearsals.Spans hidden) {

    /**
     * The column names are its own.
     *
     * @param rehearsal that it belongs to
     * @param hidden the same, if that is hidden
     */
    record Stored(
            @JsonUnwrapped Raw raw,
            @Nullable UUID rehearsal,
            @Nullable UUID hidden,
            Instant instant,
            @Nullable String clockDoubt,
            boolean quarantined) {}

    /** Empty for what was stamped in a rehearsal that was removed. A code ends by the true time, not by the device's. */
    Optional<Stored> read(Raw raw) {
        var reading = clock.read(raw.bootId(), raw.monotonicMillis(), raw.at());
        var span = hidden.at(reading.instant());
        if (span.filter(HiddenRehearsals.Span::isGone).isPresent()) {
            return Optional.empty();
        }
        var past = span.map(HiddenRehearsals.Span::id);
        return Optional.of(new Stored(
                raw,
                past.or(race::rehearsal).orElse(null),
                past.orElse(null),
                reading.instant(),
                reading.doubt().orElse(null),
                by.mayNotStampAt(reading.instant())));
    }
}
