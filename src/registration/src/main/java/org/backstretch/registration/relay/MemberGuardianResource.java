package org.backstretch.registration.relay;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.registration.consent.GuardianRequestResource;
import org.backstretch.registration.consent.Guardians;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.link.Purpose;
import org.backstretch.registration.mail.Address;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/relay-members/{relayMember}/guardian-requests")
@Tag(name = "Consents")
@Authenticated
public class MemberGuardianResource {
    private final MemberRights rights;
    private final Guardians guardians;

    MemberGuardianResource(MemberRights rights, Guardians guardians) {
        this.rights = rights;
        this.guardians = guardians;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Mail a guardian the link by which they consent for a minor who runs a leg",
            description = "A newer link ends the one before. At most five an hour go to one address.")
    @APIResponse(responseCode = "202")
    public Response ask(UUID relayMember, @NotNull @Valid GuardianRequestResource.Request request) {
        var team = Entry.locked(RelayMember.entryOf(relayMember));
        var member = RelayMember.get(relayMember);
        rights.lookAfter(member, team);
        var guardian = Address.typed("email", request.email());
        guardians.ask(member.consenter(team), Purpose.MEMBER_GUARDIAN, relayMember, guardian);
        return Response.accepted().build();
    }
}
