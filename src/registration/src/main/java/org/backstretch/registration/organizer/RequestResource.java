package org.backstretch.registration.organizer;

import static org.backstretch.kit.caller.Caller.ADMIN;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.web.Created;
import org.backstretch.registration.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/organizer-requests")
@Tag(name = "Organizer requests")
public class RequestResource {
    private final Requests requests;

    @Schema(name = "OrganizerRequestPlan")
    public record Wanted(
            @NotBlank @Size(max = 1000) @Schema(examples = "Our club runs a backward mile every summer.")
            String reason) {}

    @Schema(name = "OrganizerGrant")
    public record Grant(
            @Size(max = 500) @Schema(examples = "Welcome") @Nullable
            String reason) {}

    @Schema(name = "OrganizerRefusal")
    public record Refusal(
            @NotBlank @Size(max = 500) @Schema(examples = "Please tell us which club you run for.")
            String reason) {}

    RequestResource(Requests requests) {
        this.requests = requests;
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @Operation(summary = "Ask to open events of my own; an admin decides")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RequestView.class)))
    public Response ask(@NotNull @Valid Wanted wanted) {
        var asked = requests.ask(wanted.reason());
        return Created.at("organizer-requests/" + asked.id(), RequestView.forRunner(asked));
    }

    @GET
    @RolesAllowed(ADMIN)
    @Transactional
    @Operation(summary = "Who asks to open events, undecided first, then the newest; of one state or of all")
    public Page<RequestView> all(
            @QueryParam("state") @Pattern(regexp = "ASKED|GRANTED|REFUSED|REVOKED") @Nullable String state,
            @BeanParam @Valid PageRequest ask) {
        var found = state == null
                ? OrganizerRequest.<OrganizerRequest>find(
                        "order by case when state = 'ASKED' then 0 else 1 end, askedAt desc, id desc")
                : OrganizerRequest.<OrganizerRequest>find(
                        "state = ?1 order by askedAt desc, id desc", OrganizerRequest.State.valueOf(state));
        return Pages.of(found, ask).map(RequestView::forAdmin);
    }

    @PUT
    @Path("/{request}/grant")
    @RolesAllowed(ADMIN)
    @Transactional
    @Operation(
            summary = "Grant it",
            description = "Keycloak gives the role in a few seconds; while it is away the grant waits, pending, and is"
                    + " carried out when it is back.")
    public RequestView grant(UUID request, @NotNull @Valid Grant grant) {
        return RequestView.forAdmin(requests.grant(request, Optional.ofNullable(grant.reason())));
    }

    @PUT
    @Path("/{request}/refusal")
    @RolesAllowed(ADMIN)
    @Transactional
    @Operation(summary = "Refuse it, and say why")
    public RequestView refuse(UUID request, @NotNull @Valid Refusal refusal) {
        return RequestView.forAdmin(requests.refuse(request, refusal.reason()));
    }

    @PUT
    @Path("/{request}/revocation")
    @RolesAllowed(ADMIN)
    @Transactional
    @Operation(summary = "Take the role away again, and say why; events stay with whoever owns them")
    public RequestView revoke(UUID request, @NotNull @Valid Refusal refusal) {
        return RequestView.forAdmin(requests.revoke(request, refusal.reason()));
    }
}
