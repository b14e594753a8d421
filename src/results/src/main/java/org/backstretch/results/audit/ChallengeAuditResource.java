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

/** What the organizer of a challenge did to the runs of its members. */
@Path("/challenges/{challenge}/audit")
@Authenticated
@Tag(name = "Audit")
class ChallengeAuditResource {
    private final Programme programme;
    private final Access access;
    private final Deeds deeds;

    ChallengeAuditResource(Programme programme, Access access, Deeds deeds) {
        this.programme = programme;
        this.access = access;
        this.deeds = deeds;
    }

    @GET
    @Operation(summary = "Who did what in a challenge, the newest first")
    public Page<Deed> list(UUID challenge, @BeanParam @Valid PageRequest page) {
        access.refuseUnlessOrganizer(programme.challenge(challenge));
        return deeds.ofChallenge(challenge, page);
    }
}
