package org.backstretch.results.judge;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.athletics.judge.Infringement;
import org.backstretch.results.database.Storable;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What officials make of a judge's report. */
@Path("/infringements/{infringement}/state")
@Authenticated
@Tag(name = "Judges")
class ReportResource {
    private final Programme programme;
    private final Access access;
    private final Judges judges;

    ReportResource(Programme programme, Access access, Judges judges) {
        this.programme = programme;
        this.access = access;
        this.judges = judges;
    }

    record Decided(
            @NotNull Infringement.State state,

            @Schema(examples = "The video shows nothing") @NotBlank @Size(max = 500) @Storable
            String reason) {}

    @PUT
    @Transactional
    @Operation(
            summary = "Confirm a report, take it back, or let it wait again",
            description = "One that is taken back means nothing, as if it had never been there: later ones move up.")
    public ReportView decide(UUID infringement, @Valid @NotNull Decided decided) {
        var owned = programme.ownedRace(judges.get(infringement).raceId());
        access.refuseUnlessOfficial(owned.event());
        var report = judges.set(
                owned,
                judges.get(infringement),
                decided.state(),
                decided.reason().strip());
        return ReportView.of(report, judges.rulings(owned, judges.of(owned.id())));
    }
}
