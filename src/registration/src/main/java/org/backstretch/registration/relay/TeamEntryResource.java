package org.backstretch.registration.relay;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.registration.entry.EntryView;
import org.backstretch.registration.rush.AFewAtATime;
import org.backstretch.registration.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/races/{race}/team-entries")
@Tag(name = "Entries")
@Authenticated
public class TeamEntryResource {
    private final Teams teams;

    TeamEntryResource(Teams teams) {
        this.teams = teams;
    }

    @POST
    @RunOnVirtualThread
    @AFewAtATime
    @Transactional
    @Idempotent
    @Operation(
            summary = "Enter a relay team, as its captain",
            description = "Each member is mailed a link to say yes by; the team takes part when all have.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EntryView.class)))
    public Response enter(UUID race, @NotNull @Valid TeamForm form) {
        var entry = teams.enter(race, form);
        return Created.at("entries/" + entry.id(), EntryView.of(entry));
    }
}
