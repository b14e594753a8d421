package org.backstretch.portal.grant;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Requests to open events, as registration keeps them. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface OrganizerRequests {

    @GET
    @Path("/me/organizer-requests")
    List<OrganizerRequest> mine();

    @POST
    @Path("/organizer-requests")
    void ask(OrganizerRequest.Words reason);

    @GET
    @Path("/organizer-requests")
    Part<OrganizerRequest> all(@RestQuery int page, @RestQuery int size);

    /** @param decision grant, refusal or revocation */
    @PUT
    @Path("/organizer-requests/{request}/{decision}")
    void decide(UUID request, String decision, OrganizerRequest.Words reason);
}
