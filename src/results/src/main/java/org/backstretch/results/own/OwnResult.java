package org.backstretch.results.own;

import java.util.UUID;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.results.derivation.RaceState;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.resultlist.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One's own result.
 *
 * @param stage how far the race is: what is not official may still change
 * @param result as it stands now
 */
record OwnResult(
        @Schema(examples = "Backward Mile Night") String eventName,
        @Schema(examples = "Backward Mile") String raceName,
        UUID raceId,
        Stage stage,
        Line result) {

    static OwnResult of(KnownRace race, RaceState state, Line line) {
        return new OwnResult(race.event().name(), race.fact().name(), race.id(), state.stage(), line);
    }
}
