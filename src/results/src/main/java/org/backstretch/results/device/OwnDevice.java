package org.backstretch.results.device;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a device has to know before it can time without a network.
 *
 * @param endsAt what is stamped later is put aside
 * @param serverNow by the clock that guns are told by
 */
record OwnDevice(
        UUID id,
        @Schema(examples = "Phone at the finish") String name,
        Device.Kind kind,
        Instant endsAt,
        Instant serverNow,
        Meet event,
        List<Race> races) {

    record Meet(
            UUID id,
            @Schema(examples = "Night Meet") String name,
            @Schema(examples = "Europe/Berlin") String zone) {}

    /** @param isRehearsal whether what goes on is one: the device says so, and works as ever */
    record Race(UUID id, String name, Stage stage, boolean isRehearsal, List<Wave> waves, List<Split> splits) {}

    record Wave(UUID id, String name, @Nullable Instant gun) {}

    record Split(String code, String name) {
        static Split of(RaceFact.Split split) {
            return new Split(split.code(), split.name());
        }
    }
}
