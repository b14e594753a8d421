package org.backstretch.results.audit;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What officials did to a race and to the devices of its event. */
@Path("/races/{race}/audit")
@Authenticated
@Tag(name = "Audit")
class AuditResource {
    private final Programme programme;
    private final Access access;
    private final Deeds deeds;

    AuditResource(Programme programme, Access access, Deeds deeds) {
        this.programme = programme;
        this.access = access;
        this.deeds = deeds;
    }

    @GET
    @Operation(summary = "Who did what, the newest first")
    public Page<Deed> list(UUID race, @BeanParam @Valid PageRequest page) {
        var known = programme.race(race);
        access.refuseUnlessOfficial(known.event());
        return deeds.ofRace(known.id(), known.event().id(), page);
    }
}
