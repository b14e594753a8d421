package org.backstretch.results.round;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.athletics.round.Progression;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** How a round leads to the next. */
@Path("/races/{race}/progression")
@Authenticated
@Tag(name = "Rounds")
class ProgressionResource {
    private final Programme programme;
    private final Access access;
    private final Progressions progressions;

    ProgressionResource(Programme programme, Access access, Progressions progressions) {
        this.programme = programme;
        this.access = access;
        this.progressions = progressions;
    }

    /**
     * A progression.
     *
     * @param nextRace of the same event, discipline and direction
     * @param byPlace how many of each heat advance by place
     * @param byTime how many of all others advance by time
     * @param lanes how many the next round has room for, all its heats together
     */
    record Wanted(
            @NotNull UUID nextRace,

            @Schema(examples = "2") @Min(0) @Max(1_000) int byPlace,

            @Schema(examples = "2") @Min(0) @Max(1_000) int byTime,

            @Schema(examples = "8") @Min(1) @Max(1_000) int lanes) {

        Progression rule() {
            if (byPlace + byTime == 0) {
                throw new Invalid("byPlace", "Somebody has to advance, by place or by time.");
            }
            return new Progression(byPlace, byTime, lanes);
        }
    }

    record View(UUID raceId, UUID nextRaceId, int byPlace, int byTime, int lanes) {
        static View of(Led led) {
            return new View(
                    led.race(),
                    led.next(),
                    led.rule().byPlace(),
                    led.rule().byTime(),
                    led.rule().lanes());
        }
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Lead a race to the next round, as the organizer",
            description =
                    "The waves of the race are its heats. Who advances follows from their results, at every moment.")
    public View set(UUID race, @Valid @NotNull Wanted wanted) {
        return View.of(progressions.set(owned(race), wanted.nextRace(), wanted.rule()));
    }

    @DELETE
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Let a race lead nowhere, as the organizer", description = "Entries stay where they are.")
    public void takeBack(UUID race) {
        progressions.takeBack(owned(race));
    }

    private KnownRace owned(UUID race) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOrganizer(owned.event());
        return owned;
    }
}
