package org.backstretch.registration.match;

import static org.backstretch.kit.caller.Caller.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.audit.Trail;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/people/{person}/audit")
@Tag(name = "People")
@RolesAllowed(ADMIN)
public class PersonTrailResource {
    private final Trail trail;

    PersonTrailResource(Trail trail) {
        this.trail = trail;
    }

    @GET
    @Transactional
    @Operation(summary = "What admins decided about somebody's accounts, the newest first; for admins")
    public Page<Trail.Entry> audit(UUID person, @BeanParam @Valid PageRequest ask) {
        return trail.of(person, ask);
    }
}
