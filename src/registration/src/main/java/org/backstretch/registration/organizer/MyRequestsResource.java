package org.backstretch.registration.organizer;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.backstretch.kit.caller.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/organizer-requests")
@Tag(name = "Me")
@Authenticated
public class MyRequestsResource {
    private final Caller caller;

    MyRequestsResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "My requests to open events, the newest first")
    public List<RequestView> mine() {
        return OrganizerRequest.of(caller.account()).stream()
                .map(RequestView::forRunner)
                .toList();
    }
}
