package org.backstretch.results.judge;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who of a race may be accompanied. Only officials are told: why somebody needs a companion is nobody's business. */
@Path("/races/{race}/companion-permits")
@Authenticated
@Tag(name = "Judges")
class RacePermitResource {
    private final Programme programme;
    private final Access access;
    private final CompanionPermits permits;

    RacePermitResource(Programme programme, Access access, CompanionPermits permits) {
        this.programme = programme;
        this.access = access;
        this.permits = permits;
    }

    @GET
    @Operation(summary = "Who may be accompanied, by bib")
    public List<CompanionPermits.Permit> list(UUID race) {
        var known = programme.race(race);
        access.refuseUnlessOfficial(known.event());
        return permits.of(known.id());
    }
}
