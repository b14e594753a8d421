package org.backstretch.results.protest;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.results.database.Storable;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.backstretch.results.protest.Protest.Decision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a jury makes of a protest. */
@Path("/protests/{protest}/decision")
@Authenticated
@Transactional
@Tag(name = "Protests")
class DecisionResource {
    private final Programme programme;
    private final Access access;
    private final Protests protests;

    DecisionResource(Programme programme, Access access, Protests protests) {
        this.programme = programme;
        this.access = access;
        this.protests = protests;
    }

    record Decided(
            @NotNull Decision decision,

            @Schema(examples = "The video shows the push") @NotBlank @Size(max = 2_000) @Storable
            String reason) {}

    @PUT
    @Operation(
            summary = "Decide a protest, or decide it otherwise",
            description = "Upholding it corrects nothing by itself: change the outcome or the time that was wrong.")
    public Protest decide(UUID protest, @Valid @NotNull Decided decided) {
        var owned = owned(protests.get(protest).raceId());
        return protests.decide(
                owned,
                protests.get(protest),
                decided.decision(),
                decided.reason().strip());
    }

    @DELETE
    @Operation(summary = "Take a decision back: the protest is open again")
    public Protest reopen(UUID protest) {
        var owned = owned(protests.get(protest).raceId());
        return protests.reopen(owned, protests.get(protest));
    }

    private KnownRace owned(UUID race) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOfficial(owned.event());
        return owned;
    }
}
