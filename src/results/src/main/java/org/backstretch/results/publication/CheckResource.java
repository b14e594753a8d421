package org.backstretch.results.publication;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What comes before a list is printed, and the check by a second person after. */
@Path("/races/{race}")
@Authenticated
@Tag(name = "Publications")
class CheckResource {
    private final Programme programme;
    private final Access access;
    private final Checks checks;

    CheckResource(Programme programme, Access access, Checks checks) {
        this.programme = programme;
        this.access = access;
        this.checks = checks;
    }

    @GET
    @Path("/publication/checklist")
    @Operation(
            summary = "What stands between a race and its next list",
            description =
                    "What its rule set asks for (a provisional list, the time for protests, a second person) stands"
                            + " in the way of an official list; who is still out stands in the way of none.")
    public Checklist checklist(UUID race) {
        var known = programme.race(race);
        access.refuseUnlessOfficial(known.event());
        return checks.of(known);
    }

    @PUT
    @Path("/results/versions/{version}/check")
    @Transactional
    @Operation(
            summary = "Confirm a version as a second person",
            description = "By another official than the one who published it.")
    public PublicationResource.View check(UUID race, int version) {
        var owned = owned(race);
        var printed = Publication.version(race, version);
        checks.confirm(owned, printed);
        return PublicationResource.View.of(printed, checks.at(printed));
    }

    @DELETE
    @Path("/results/versions/{version}/check")
    @Transactional
    @Operation(summary = "Take a confirmation back")
    public PublicationResource.View uncheck(UUID race, int version) {
        var owned = owned(race);
        var printed = Publication.version(race, version);
        checks.takeBack(owned, printed);
        return PublicationResource.View.of(printed, checks.at(printed));
    }

    private KnownRace owned(UUID race) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOfficial(owned.event());
        return owned;
    }
}
