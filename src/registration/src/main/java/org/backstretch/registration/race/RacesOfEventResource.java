package org.backstretch.registration.race;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.registration.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/events/{event}/races")
@Tag(name = "Races")
@Authenticated
public class RacesOfEventResource {
    private final Races races;

    RacesOfEventResource(Races races) {
        this.races = races;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(summary = "Add a race to an event")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RaceView.class)))
    public Response add(UUID event, @NotNull @Valid RacePlan plan) {
        var race = races.make(Ids.next(), event, plan);
        return Created.at("races/" + race.id(), RaceView.of(race));
    }
}
