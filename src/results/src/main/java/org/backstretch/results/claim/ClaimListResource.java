package org.backstretch.results.claim;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.mark.Wind;
import org.backstretch.athletics.record.ClaimVerdict.State;
import org.backstretch.contracts.RecordClaimFact.Scope;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.results.database.Storable;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Claims of records. */
@Path("/record-claims")
@Tag(name = "Record claims")
class ClaimListResource {
    private final Programme programme;
    private final Access access;
    private final Reviewers reviewers;
    private final KnownClaims knownClaims;
    private final Claims claims;
    private final ClaimViews views;

    ClaimListResource(
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

    /**
     * A claim. How the time was taken is known from the race.
     *
     * @param category the class it is the record of; absent for the record of everybody
     * @param certificate of the course's measurement, its number
     * @param wind in metres per second, as the gauge read it; needed for 100 and 200 m
     * @param video an https address
     */
    record Claiming(
            @NotNull UUID entryId,
            @NotNull Scope scope,

            @Schema(examples = "F45") @Nullable @Size(max = 40) @Storable
            String category,

            @Schema(examples = "AIMS 2026/117") @Nullable @Size(max = 100) @Storable
            String certificate,

            @Nullable @Size(max = 200) @Storable String measuredBy,
            @Nullable @PastOrPresent LocalDate measuredOn,

            @Schema(examples = "+1.8") @Nullable @Size(max = 10) @Storable
            String wind,

            @Nullable @Size(max = 500) @Storable String judges,
            @Nullable @Size(max = 500) @Storable String witnesses,

            @Schema(examples = "https://example.org/finish.mp4")
            @Nullable
            @Size(max = 500)
            @Storable
            @Pattern(regexp = "\\s*|https://[^\\s<>\"]+", message = "must be an address that begins with https://")
            String video,

            @Nullable @Size(max = 2_000) @Storable String note) {

        Evidence evidence() {
            return new Evidence(
                    text(certificate),
                    text(measuredBy),
                    measuredOn,
                    Optional.ofNullable(text(wind)).map(Claiming::rounded).orElse(null),
                    text(judges),
                    text(witnesses),
                    text(video),
                    text(note));
        }

        private static String rounded(String typed) {
            return Wind.read(typed)
                    .map(Wind::text)
                    .orElseThrow(() -> new Invalid("wind", "Write what the gauge read in m/s, such as +1.8 or -0.3."));
        }

        private static @Nullable String text(@Nullable String typed) {
            return typed == null || typed.isBlank() ? null : typed.strip();
        }
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Operation(
            summary = "Claims, the newest first",
            description =
                    "Names of witnesses, notes and reasons of reviewers are shown to officials and reviewers only.")
    public Page<ClaimView> list(
            @QueryParam("race") @Nullable UUID race,
            @QueryParam("state") @Nullable State state,
            @BeanParam @Valid PageRequest page) {
        var known = new HashMap<UUID, KnownRace>();
        if (race != null) {
            access.refuseUnlessShown(known.computeIfAbsent(race, programme::race));
        }
        var found = knownClaims.list(race, state, page);
        var reviews = knownClaims.reviews(found.items());
        return found.map(claim -> shown(claim, reviews, known));
    }

    private ClaimView shown(Claim claim, Map<UUID, List<Review>> reviews, Map<UUID, KnownRace> known) {
        return views.of(
                known.computeIfAbsent(claim.raceId(), programme::race),
                claim,
                reviews.getOrDefault(claim.id(), List.of()));
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @Operation(
            summary = "Claim that an official mark is a record",
            description = "By an official of the event, or by the runner. Two others review it.")
    public RestResponse<ClaimView> claim(@Valid @NotNull Claiming claiming) {
        var entry = programme.entry(claiming.entryId());
        var race = programme.ownedRace(entry.raceId());
        reviewers.refuseUnlessMayClaim(race.event(), entry.id());
        var category =
                Optional.ofNullable(claiming.category()).map(String::strip).filter(text -> !text.isEmpty());
        var claim = claims.make(race, entry, claiming.scope(), category, claiming.evidence());
        return RestResponse.ResponseBuilder.<ClaimView>created(URI.create("/api/results/record-claims/" + claim.id()))
                .entity(views.of(race, claim, List.of()))
                .build();
    }
}
