package org.backstretch.results.crossing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.results.clock.Clocks;
import org.backstretch.results.rehearsal.HiddenRehearsals;
import org.jspecify.annotations.Nullable;

/** What decides when something was stamped, and whether it belongs to the race, to a rehearsal, or is put aside. */
record StampReader(Clocks.Known clocks, HiddenRehearsals.Spans hidden) {

    /**
     * The column names are its own.
     *
     * @param rehearsal that it belongs to
     * @param hidden the same, if that is hidden
     */
    record Stored(
            @JsonUnwrapped Raw raw,
            UUID eventId,
            String receivedBy,
            @Nullable UUID rehearsal,
            @Nullable UUID hidden,
            Instant instant,
            @Nullable String clockDoubt,
            boolean quarantined) {}

    /** Empty for what was stamped in a rehearsal that was removed. A code ends by the true time, not by the device's. */
    Optional<Stored> read(Arrival arrival, Raw raw) {
        var race = arrival.race();
        var event = race.event().id();
        var reading = clocks.of(raw.device(), event).read(raw.bootId(), raw.monotonicMillis(), raw.at());
        var span = hidden.at(race.id(), reading.instant());
        if (span.filter(HiddenRehearsals.Span::isGone).isPresent()) {
            return Optional.empty();
        }
        var past = span.map(HiddenRehearsals.Span::id);
        return Optional.of(new Stored(
                raw,
                event,
                arrival.by().name(),
                past.or(race::rehearsal).orElse(null),
                past.orElse(null),
                reading.instant(),
                reading.doubt().orElse(null),
                arrival.by().mayNotStampAt(reading.instant())));
    }
}
