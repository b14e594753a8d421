package org.backstretch.registration.consent;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.link.Purpose;
import org.backstretch.registration.mail.Address;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/entries/{entry}/guardian-requests")
@Tag(name = "Consents")
@Authenticated
public class GuardianRequestResource {
    private final Givers givers;
    private final Guardians guardians;
    private final Caller caller;

    @Schema(name = "GuardianRequest")
    public record Request(
            @NotBlank @Size(max = Address.LONGEST) @Schema(examples = "bea@example.org")
            String email) {}

    GuardianRequestResource(Givers givers, Guardians guardians, Caller caller) {
        this.givers = givers;
        this.guardians = guardians;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Mail a guardian the link by which they consent for a minor",
            description = "A newer link ends the one before. At most five an hour go to one address.")
    @APIResponse(responseCode = "202")
    public Response ask(UUID entry, @NotNull @Valid Request request) {
        var locked = givers.lookedAfterBy(caller, Entry.locked(entry));
        guardians.ask(Consenter.of(locked), Purpose.GUARDIAN, entry, Address.typed("email", request.email()));
        return Response.accepted().build();
    }
}
