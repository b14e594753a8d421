package org.backstretch.registration.relay;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.emergency.EmergencyContact;
import org.backstretch.registration.emergency.EmergencyContactResource.Contact;
import org.backstretch.registration.entry.Entry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom to call about somebody who runs a leg. */
@Path("/relay-members/{relayMember}/emergency-contact")
@Tag(name = "Entries")
@Authenticated
public class MemberContactResource {
    private final MemberRights rights;

    MemberContactResource(MemberRights rights) {
        this.rights = rights;
    }

    @GET
    @Transactional
    @Operation(summary = "Whom to call about a member of a team, for herself, the organizer and the desk")
    public Contact get(UUID relayMember) {
        var member = RelayMember.get(relayMember);
        rights.lookAfter(member, Entry.get(member.entryId()));
        return EmergencyContact.known(member.runnerId())
                .map(Contact::of)
                .orElseThrow(() -> new NotHere("emergency contact of member", relayMember));
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Say whom to call about a member, once she has said yes; forgotten 14 days after the event",
            description = "The captain learns whether somebody is to be called, and never who.")
    public Contact put(UUID relayMember, @NotNull @Valid Contact contact) {
        var member = allowed(relayMember);
        member.refuseUnanswered();
        EmergencyContact.of(member.runnerId(), member.entryId()).call(contact.name(), contact.phone());
        return contact;
    }

    @DELETE
    @Transactional
    @Operation(summary = "Nobody is to be called about a member")
    public void delete(UUID relayMember) {
        EmergencyContact.forget(allowed(relayMember).runnerId());
    }

    /** With her team locked: nobody takes her place meanwhile. */
    private RelayMember allowed(UUID id) {
        var team = Entry.locked(RelayMember.entryOf(id));
        var member = RelayMember.get(id);
        rights.lookAfter(member, team);
        return member;
    }
}
