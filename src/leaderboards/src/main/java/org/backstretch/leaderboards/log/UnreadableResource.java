package org.backstretch.leaderboards.log;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the operator must know of. */
@Path("/unreadable")
@RolesAllowed(Caller.ADMIN)
@NonBlocking
public class UnreadableResource {
    private final UnreadableFacts facts;

    UnreadableResource(UnreadableFacts facts) {
        this.facts = facts;
    }

    @GET
    @Operation(summary = "Records that no board can use, newest first")
    public Page<Unreadable> unreadable(@BeanParam @Valid PageRequest page) {
        return Page.of(facts.all(), page);
    }
}
