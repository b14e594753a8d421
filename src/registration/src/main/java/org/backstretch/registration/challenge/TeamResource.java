package org.backstretch.registration.challenge;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.club.Club;
import org.backstretch.registration.club.Clubs;
import org.backstretch.registration.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/challenges/{challenge}/teams")
@Tag(name = "Challenges")
@Authenticated
public class TeamResource {
    private final Caller caller;
    private final Clubs clubs;
    private final Changes changes;

    /** @param clubName absent for a team that is no club */
    @Schema(name = "TeamPlan")
    public record Plan(
            @NotBlank @Size(max = Team.LONGEST_NAME) @Schema(examples = "Heels First")
            String name,

            @Size(max = Club.LONGEST_NAME) @Schema(examples = "Fife AC") @Nullable
            String clubName) {}

    TeamResource(Caller caller, Clubs clubs, Changes changes) {
        this.caller = caller;
        this.clubs = clubs;
        this.changes = changes;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(summary = "Make a team of an open challenge; joining it is another step")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ChallengeView.TeamView.class)))
    public Response make(UUID challenge, @NotNull @Valid Plan plan) {
        // Links and the codes of phones are for something else.
        caller.account();
        var joined = Challenge.seenBy(caller, challenge);
        joined.takeTeams();
        if (Team.isNamed(joined, plan.name())) {
            throw new TeamExists(plan.name());
        }
        var club = clubs.named(Optional.ofNullable(plan.clubName()).orElse(""));
        var team = changes.made(new Team(joined, plan.name(), club));
        return Created.at("challenges/" + challenge, ChallengeView.TeamView.of(team, 0));
    }
}
