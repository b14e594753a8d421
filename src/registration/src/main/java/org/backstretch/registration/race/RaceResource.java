package org.backstretch.registration.race;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/races/{race}")
@Tag(name = "Races")
public class RaceResource {
    private final Races races;
    private final Caller caller;

    RaceResource(Races races, Caller caller) {
        this.races = races;
        this.caller = caller;
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(summary = "Make a race with the caller's id, or change it")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RaceView.class)))
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RaceView.class)))
    public Response put(UUID race, @NotNull @Valid RacePlan plan) {
        var known = RaceLock.find(race);
        known.ifPresent(found -> races.change(found, plan));
        var answer = known.orElseGet(() -> races.make(race, eventOf(race, plan), plan));
        return Created.orChanged(known.isEmpty(), "races/" + race, RaceView.of(answer));
    }

    private static UUID eventOf(UUID race, RacePlan plan) {
        if (plan.eventId() == null) {
            throw new NotHere("race", race);
        }
        return plan.eventId();
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(summary = "A race")
    public RaceView get(UUID race) {
        return RaceView.of(Race.seenBy(caller, race));
    }

    @DELETE
    @Authenticated
    @Transactional
    @Operation(summary = "Take a race off the programme; it stays readable as withdrawn")
    public RaceView withdraw(UUID race) {
        return RaceView.of(races.withdraw(race));
    }
}
