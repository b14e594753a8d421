package org.backstretch.results.cockpit;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A race at one glance, for those who run it. */
@Path("/races/{race}/cockpit")
@Authenticated
@Tag(name = "Cockpit")
class CockpitResource {
    private final Programme programme;
    private final Access access;
    private final Cockpits cockpits;

    CockpitResource(Programme programme, Access access, Cockpits cockpits) {
        this.programme = programme;
        this.access = access;
        this.cockpits = cockpits;
    }

    @GET
    @Operation(
            summary = "What comes in, who is out, what to see to, and what to do next",
            description =
                    "Alarms sound only while runners are out, and silence only once the fastest could have arrived.")
    public Cockpit get(UUID race) {
        var known = programme.race(race);
        access.refuseUnlessOfficial(known.event());
        return cockpits.of(known);
    }
}
