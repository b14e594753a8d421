package org.backstretch.registration.challenge;

import static org.backstretch.kit.caller.Caller.ADMIN;
import static org.backstretch.kit.caller.Caller.ORGANIZER;

import io.quarkus.panache.common.Parameters;
import io.quarkus.security.Authenticated;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.ChallengeFact.Status;
import org.backstretch.contracts.ChallengeFact.Visibility;
import org.backstretch.kit.Ids;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.person.Person;
import org.backstretch.registration.web.Created;
import org.backstretch.registration.web.Pages;
import org.backstretch.registration.web.SearchText;
import org.backstretch.registration.web.When;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/challenges")
@Tag(name = "Challenges")
public class ChallengeResource {
    private static final String OWNED = "organizer = :whose";
    private static final String LISTED =
            "status <> :draft and (visibility = :everybody or exists (select 1 from Membership where challengeId = challenge.id and personId = :me and leftOn is null))";
    private static final String NAMED = " and lower(name) like :search and ";

    private final Caller caller;
    private final Changes changes;
    private final Clock clock;

    ChallengeResource(Caller caller, Changes changes, Clock clock) {
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(summary = "Challenges; with mine=true those the caller owns, drafts too")
    public Page<ChallengeView> find(
            @BeanParam @Valid When when,
            @QueryParam("search") @DefaultValue("") @Size(max = 80) String search,
            @QueryParam("mine") boolean mine,
            @BeanParam @Valid PageRequest ask) {
        var whose = mine
                ? Parameters.with("whose", caller.accountIfAny().orElseThrow(UnauthorizedException::new))
                : Parameters.with("draft", Status.DRAFT)
                        .and("everybody", Visibility.PUBLIC)
                        .and("me", me());
        var query = Challenge.<Challenge>find(
                "from Challenge challenge where " + (mine ? OWNED : LISTED) + NAMED + when.chosenAndOrdered("terms."),
                when.with(LocalDate.now(clock), whose.and("search", SearchText.containing(search))));
        var found = Pages.of(query, ask);
        return new Page<>(ChallengeView.of(found.items(), caller), found.page(), found.size(), found.total());
    }

    /** Nobody's id for somebody without a person: they take part in nothing. */
    private UUID me() {
        return caller.accountIfAny().flatMap(Person::ofAccount).map(Person::id).orElse(new UUID(0, 0));
    }

    @GET
    @Path("/{challenge}")
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(summary = "A challenge with its teams, and the caller's own membership")
    public ChallengeView get(UUID challenge) {
        return ChallengeView.of(Challenge.seenBy(caller, challenge), caller);
    }

    @POST
    @RolesAllowed({ORGANIZER, ADMIN})
    @Transactional
    @Idempotent
    @Operation(summary = "Plan a challenge; it is a draft that strangers do not see")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChallengeView.class)))
    public Response plan(@NotNull @Valid ChallengePlan plan) {
        var challenge = changes.made(Challenge.planned(Ids.next(), caller.account(), plan));
        return Created.at("challenges/" + challenge.id(), ChallengeView.of(challenge, caller));
    }

    @PUT
    @Path("/{challenge}")
    @RolesAllowed({ORGANIZER, ADMIN})
    @Transactional
    @Operation(summary = "Plan a challenge with the caller's id, or change it; once open only name and description")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChallengeView.class)))
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChallengeView.class)))
    public Response put(UUID challenge, @NotNull @Valid ChallengePlan plan) {
        var known = Challenge.locked(challenge).map(found -> found.editedBy(caller));
        known.ifPresent(found -> changes.change(found, "changed", Optional.empty(), () -> found.change(plan)));
        var answer = known.orElseGet(() -> changes.made(Challenge.planned(challenge, caller.account(), plan)));
        return Created.orChanged(known.isEmpty(), "challenges/" + challenge, ChallengeView.of(answer, caller));
    }

    @PUT
    @Path("/{challenge}/opening")
    @Authenticated
    @Transactional
    @Operation(summary = "Open a challenge: everybody sees it and may join")
    public ChallengeView open(UUID challenge) {
        var edited = Challenge.locked(challenge)
                .orElseThrow(() -> new NotHere("challenge", challenge))
                .editedBy(caller);
        changes.change(edited, "opened", Optional.empty(), edited::open);
        return ChallengeView.of(edited, caller);
    }
}
