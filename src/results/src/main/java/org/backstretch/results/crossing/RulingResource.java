package org.backstretch.results.crossing;

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
import org.backstretch.athletics.Bib;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.database.Storable;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What officials decide about one crossing. */
@Path("/crossings/{crossing}")
@Authenticated
@Transactional
@Tag(name = "Crossings")
class RulingResource {
    private final Programme programme;
    private final Access access;
    private final Crossings crossings;
    private final Rulings rulings;

    RulingResource(Programme programme, Access access, Crossings crossings, Rulings rulings) {
        this.programme = programme;
        this.access = access;
        this.crossings = crossings;
        this.rulings = rulings;
    }

    /** @param accept whether the time counts although it looks wrong; absent leaves that as it is */
    record Assignment(
            @Schema(examples = "101") @Nullable @Size(max = 40) @Storable
            String bib,

            @Nullable Boolean accept) {}

    record Dismissal(
            @Schema(examples = "A spectator crossed the line") @NotBlank @Size(max = 500) @Storable
            String reason) {}

    @PUT
    @Path("/assignment")
    @Operation(
            summary = "Say whose crossing this is, or let it count",
            description =
                    "accept=true lets a time count that waits for review, and takes back a DNF or DNS of the entry.")
    public View assign(UUID crossing, @Valid @NotNull Assignment assignment) {
        var race = owned(crossing);
        rulings.assign(race, crossings.get(crossing), bib(assignment), assignment.accept());
        return crossings.get(crossing);
    }

    private static @Nullable String bib(Assignment assignment) {
        var typed = assignment.bib();
        if (typed == null && assignment.accept() == null) {
            throw new Invalid("bib", "Say whose crossing this is, or whether it is accepted.");
        }
        return typed == null
                ? null
                : Bib.read(typed)
                        .map(Bib::text)
                        .orElseThrow(
                                () -> new Invalid("bib", "\"" + typed + "\" cannot be a bib. Type it as printed."));
    }

    @PUT
    @Path("/dismissal")
    @Operation(summary = "Dismiss a crossing: it is kept and counts for nobody")
    public View dismiss(UUID crossing, @Valid @NotNull Dismissal dismissal) {
        var race = owned(crossing);
        rulings.dismiss(race, crossings.get(crossing), dismissal.reason());
        return crossings.get(crossing);
    }

    @DELETE
    @Path("/dismissal")
    @Operation(summary = "Take a dismissal back")
    public View restore(UUID crossing) {
        var race = owned(crossing);
        rulings.restore(race, crossings.get(crossing));
        return crossings.get(crossing);
    }

    private KnownRace owned(UUID crossing) {
        var race = programme.ownedRace(crossings.get(crossing).raceId());
        access.refuseUnlessOfficial(race.event());
        return race;
    }
}
