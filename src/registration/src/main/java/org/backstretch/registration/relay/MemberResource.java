package org.backstretch.registration.relay;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.backstretch.athletics.PublicName;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** A place in a relay team. */
@Path("/relay-members/{relayMember}")
@Tag(name = "Entries")
@Authenticated
public class MemberResource {
    private final Teams teams;
    private final MemberRights rights;
    private final Caller caller;
    private final Clock clock;

    MemberResource(Teams teams, MemberRights rights, Caller caller, Clock clock) {
        this.teams = teams;
        this.rights = rights;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param birthDate may be left out when it was said before */
    @Schema(name = "MemberConfirmation")
    public record Confirmation(
            @Schema(examples = "1990-04-12") @Nullable LocalDate birthDate,

            @Schema(description = "How her name is shown to the public; absent: by age") @Nullable
            PublicName publicNameStyle) {}

    @GET
    @Transactional
    @Operation(summary = "A member, for herself by her link, for the captain and the officials")
    public MemberView get(UUID relayMember) {
        var found = RelayMember.get(relayMember);
        var entry = Entry.get(found.entryId());
        var isHers = rights.isHers(found);
        if (!isHers) {
            Rights.read(entry, caller);
        }
        return isHers ? MemberView.own(found, entry, clock) : MemberView.of(found, entry, clock);
    }

    @PUT
    @Transactional
    @Operation(summary = "Name somebody else for a place in the team, as its captain or the organizer")
    public MemberView replace(UUID relayMember, @NotNull @Valid MemberForm form) {
        var entry = team(relayMember);
        Rights.act(entry, caller);
        var found = RelayMember.get(relayMember);
        teams.replace(found, entry, form);
        return MemberView.of(found, entry, clock);
    }

    @PUT
    @Path("/confirmation")
    @Transactional
    @Operation(
            summary = "Say yes, by one's link or account; or for her as the organizer",
            description = "What she agrees to is asked afterwards, for it depends on her age.")
    public MemberView confirm(UUID relayMember, @NotNull @Valid Confirmation confirmation) {
        var entry = team(relayMember);
        var found = hersOrOrganizers(relayMember, entry);
        if (rights.isHers(found)) {
            teams.sayYes(found, entry, confirmation);
            return MemberView.own(found, entry, clock);
        }
        teams.confirm(found, entry, confirmation);
        return MemberView.of(found, entry, clock);
    }

    @PUT
    @Path("/refusal")
    @Transactional
    @Operation(summary = "Say no, by one's link; or for her as the organizer")
    public MemberView decline(UUID relayMember) {
        var entry = team(relayMember);
        var found = hersOrOrganizers(relayMember, entry);
        teams.decline(found, entry);
        return MemberView.of(found, entry, clock);
    }

    @POST
    @Path("/invitations")
    @Transactional
    @Idempotent
    @ResponseStatus(204)
    @Operation(summary = "Mail a member who has not said yes once more, as the captain or the organizer")
    public void remind(UUID relayMember) {
        var entry = team(relayMember);
        Rights.act(entry, caller);
        teams.remind(RelayMember.get(relayMember), entry);
    }

    /** Locked, before anything of the member is read. */
    private static Entry team(UUID member) {
        return Entry.locked(RelayMember.entryOf(member));
    }

    private RelayMember hersOrOrganizers(UUID member, Entry entry) {
        var found = RelayMember.get(member);
        if (!rights.isHers(found)) {
            Rights.edit(entry, caller);
        }
        return found;
    }
}
