package org.backstretch.registration.challenge;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.person.People;
import org.backstretch.registration.person.Person;
import org.backstretch.registration.web.Created;
import org.backstretch.registration.zone.Zones;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/challenges/{challenge}/members")
@Tag(name = "Challenges")
@Authenticated
public class MemberResource {
    private final Caller caller;
    private final People people;
    private final Changes changes;
    private final Clock clock;

    /** @param teamId absent to take part alone */
    @Schema(name = "Joining")
    public record Joining(
            @Nullable UUID teamId,

            @NotBlank @Size(max = 60) @Schema(description = "IANA zone of the member", examples = "Europe/London")
            String zone) {}

    @Schema(name = "Membership")
    public record View(
            UUID memberId,
            UUID challengeId,
            UUID personId,
            @Nullable UUID teamId,
            @Schema(examples = "Europe/London") String zone,
            @Schema(examples = "2027-06-01") LocalDate joinedOn,

            @Schema(description = "The first day that no longer counts") @Nullable
            LocalDate leftOn) {
        static View of(Membership membership) {
            return new View(
                    membership.id(),
                    membership.challengeId(),
                    membership.personId(),
                    membership.teamId().orElse(null),
                    membership.zone().getId(),
                    membership.joinedOn(),
                    membership.leftOn().orElse(null));
        }
    }

    MemberResource(Caller caller, People people, Changes changes, Clock clock) {
        this.caller = caller;
        this.people = people;
        this.changes = changes;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary =
                    "Join an open challenge, alone or in a team; a member who joins another team leaves the old one today")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = View.class)))
    public Response join(UUID challenge, @NotNull @Valid Joining joining) {
        // My own row is locked first, so that joining twice at once is joining once.
        var me = people.meToChange();
        var joined = Challenge.seenBy(caller, challenge);
        var zone = Zones.known("zone", joining.zone());
        var day = joined.joinedOn(today(joined, zone));
        var team = Optional.ofNullable(joining.teamId())
                .map(id -> Team.of(joined, id).id());
        var membership = Membership.current(challenge, me.id())
                .map(current -> move(current, joined, me, team, zone, day))
                .orElseGet(() -> changes.made(new Membership(joined, me, team, zone, day)));
        return Created.at("challenges/" + challenge + "/members/" + membership.id(), View.of(membership));
    }

    private Membership move(
            Membership current, Challenge joined, Person me, Optional<UUID> team, ZoneId zone, LocalDate day) {
        if (current.teamId().equals(team)) {
            return current;
        }
        if (!current.hasBegunBefore(day)) {
            changes.change(current, "moved", Optional.empty(), () -> current.moveTo(team));
            return current;
        }
        changes.change(current, "left", Optional.empty(), () -> current.leave(day));
        return changes.made(new Membership(joined, me, team, zone, day));
    }

    @PUT
    @Path("/{member}/departure")
    @Transactional
    @Operation(summary = "Leave, or be removed by the organizer: from today on nothing counts")
    public View leave(UUID challenge, UUID member) {
        var left = Challenge.seenBy(caller, challenge);
        var membership = Membership.locked(left, member);
        if (!isMine(membership)) {
            left.editedBy(caller);
        }
        if (membership.leftOn().isEmpty()) {
            changes.change(
                    membership, "left", Optional.empty(), () -> membership.leave(today(left, membership.zone())));
        }
        return View.of(membership);
    }

    private boolean isMine(Membership membership) {
        return Person.ofAccount(caller.account())
                .filter(me -> me.id().equals(membership.personId()))
                .isPresent();
    }

    private LocalDate today(Challenge challenge, ZoneId home) {
        return LocalDate.now(clock.withZone(challenge.terms().zoneFor(home)));
    }
}
