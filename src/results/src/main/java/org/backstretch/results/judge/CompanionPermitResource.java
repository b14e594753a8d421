package org.backstretch.results.judge;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownEntry;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Whether a runner may be accompanied, where the rules ask for a permit. */
@Path("/entries/{entry}/companion-permit")
@Authenticated
@Tag(name = "Judges")
class CompanionPermitResource {
    private final Programme programme;
    private final Access access;
    private final CompanionPermits permits;

    CompanionPermitResource(Programme programme, Access access, CompanionPermits permits) {
        this.programme = programme;
        this.access = access;
        this.permits = permits;
    }

    @PUT
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Permit a companion",
            description =
                    "Under rules that allow one by permit, reports of forward help mean nothing for this runner, those made before too.")
    public void give(UUID entry) {
        var known = programme.entry(entry);
        permits.give(owned(known), known);
    }

    @DELETE
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Take a permit back", description = "Reports of forward help mean again what the rules say.")
    public void takeBack(UUID entry) {
        var known = programme.entry(entry);
        permits.takeBack(owned(known), known);
    }

    private KnownRace owned(KnownEntry entry) {
        var owned = programme.ownedRace(entry.raceId());
        access.refuseUnlessOfficial(owned.event());
        return owned;
    }
}
