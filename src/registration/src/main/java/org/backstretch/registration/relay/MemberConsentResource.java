package org.backstretch.registration.relay;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.backstretch.registration.consent.ConsentResource;
import org.backstretch.registration.consent.ConsentView;
import org.backstretch.registration.consent.Consents;
import org.backstretch.registration.entry.Entry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What somebody who runs a leg agrees to. */
@Path("/relay-members/{relayMember}/consents")
@Tag(name = "Consents")
@Authenticated
public class MemberConsentResource {
    private final MemberRights rights;
    private final Consents consents;
    private final Clock clock;

    MemberConsentResource(MemberRights rights, Consents consents, Clock clock) {
        this.rights = rights;
        this.consents = consents;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "What a member of a team is asked and answered, for herself, her guardian and the desk")
    public ConsentView get(UUID relayMember) {
        var member = RelayMember.get(relayMember);
        var team = Entry.get(member.entryId());
        rights.seeConsents(member, team);
        return view(member, team);
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Answer consents as a member of a team, as her guardian, or from paper at the desk",
            description = "The captain learns whether something is missing, and never what was answered.")
    public ConsentView answer(UUID relayMember, @NotNull @Valid ConsentResource.Answers words) {
        var team = Entry.locked(RelayMember.entryOf(relayMember));
        var member = RelayMember.get(relayMember);
        var giver = rights.giver(member, team, words.givenBy());
        member.refuseUnanswered();
        consents.take(member.consenter(team), giver, words.answers());
        return view(member, team);
    }

    private ConsentView view(RelayMember member, Entry team) {
        return ConsentView.of(member.consenter(team), false, clock);
    }
}
