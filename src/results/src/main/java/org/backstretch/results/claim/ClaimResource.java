package org.backstretch.results.claim;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.results.database.Storable;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One claim, and what becomes of it. */
@Path("/record-claims/{claim}")
@Tag(name = "Record claims")
class ClaimResource {
    private final Programme programme;
    private final Access access;
    private final Reviewers reviewers;
    private final KnownClaims knownClaims;
    private final Claims claims;
    private final ClaimViews views;

    ClaimResource(
            Programme programme,
            Access access,
            Reviewers reviewers,
            KnownClaims knownClaims,
            Claims claims,
            ClaimViews views) {
        this.programme = programme;
        this.access = access;
        this.reviewers = reviewers;
        this.knownClaims = knownClaims;
        this.claims = claims;
        this.views = views;
    }

    record Reviewing(
            @NotNull Review.Verdict verdict,

            @Schema(examples = "Seen on the video, and the certificate is right") @NotBlank @Size(max = 1_000) @Storable
            String reason) {}

    record Withdrawing(
            @Nullable @Size(max = 1_000) @Storable String reason) {}

    @GET
    @PermitAll
    @PublicAnswer
    @Operation(summary = "A claim, its evidence and every word of its reviewers")
    public ClaimView get(UUID claim) {
        var found = knownClaims.get(claim);
        var race = programme.race(found.raceId());
        access.refuseUnlessShown(race);
        return view(race, found);
    }

    @PUT
    @Path("/reviews/{review}")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Review a claim, or correct one's own review",
            description =
                    "Under an id of the reviewer's choice. Two reviewers who ratify make a record, one who rejects ends it. By"
                            + " admins and organizers, but not by who claims it, who ran it or an official of its event.")
    public ClaimView review(UUID claim, UUID review, @Valid @NotNull Reviewing reviewing) {
        var race = programme.ownedRace(knownClaims.get(claim).raceId());
        var found = knownClaims.get(claim);
        reviewers.refuseUnlessMayReview(found, race.event());
        return view(
                race,
                claims.review(
                        race,
                        found,
                        review,
                        reviewing.verdict(),
                        reviewing.reason().strip()));
    }

    @PUT
    @Path("/withdrawal")
    @Authenticated
    @Transactional
    @Operation(summary = "Take one's own claim back, until it is decided")
    public ClaimView withdraw(UUID claim, @Valid @NotNull Withdrawing withdrawing) {
        var race = programme.ownedRace(knownClaims.get(claim).raceId());
        var found = knownClaims.get(claim);
        reviewers.refuseUnlessClaimant(found);
        return view(race, claims.withdraw(race, found, Optional.ofNullable(withdrawing.reason())));
    }

    private ClaimView view(KnownRace race, Claim claim) {
        return views.of(race, claim, knownClaims.reviews(claim));
    }
}
