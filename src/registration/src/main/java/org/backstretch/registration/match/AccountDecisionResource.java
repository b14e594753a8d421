package org.backstretch.registration.match;

import static org.backstretch.kit.caller.Caller.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.registration.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/account-merges/decisions")
@Tag(name = "People")
@RolesAllowed(ADMIN)
public class AccountDecisionResource {
    private final AccountDecisions decisions;

    AccountDecisionResource(AccountDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param survivor the person of the account that stays in use
     * @param merged the person of the account that was lost
     * @param despiteOffice whether the admin knows that one has a role or events
     */
    @Schema(name = "AccountDecision")
    public record Decision(
            @NotNull UUID survivor,
            @NotNull UUID merged,

            @NotBlank @Size(max = 500) @Schema(examples = "Lost the old mailbox; showed an identity card at the desk.")
            String reason,

            boolean despiteOffice) {}

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "As an admin: say that two accounts are of one person who has lost one of them",
            description =
                    "Every address of both is mailed the reason. Never about an account of one's own; where one has a role or"
                            + " events, only if that is said to be known. Undone by DELETE /person-merges, by whoever has"
                            + " either account or an admin.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MergeView.class)))
    public Response join(@NotNull @Valid Decision decision) {
        var merge = decisions.join(decision.survivor(), decision.merged(), decision.reason(), decision.despiteOffice());
        return Created.at("person-merges/" + merge.id(), MergeView.of(merge));
    }
}
