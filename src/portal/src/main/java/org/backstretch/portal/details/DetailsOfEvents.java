package org.backstretch.portal.details;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What registration keeps about events beside their races. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
@Path("/events/{event}")
public interface DetailsOfEvents {

    @GET
    @Path("/details")
    Details get(UUID event);

    @PUT
    @Path("/details")
    void describe(UUID event, Details.Plan plan);

    @PUT
    @Path("/details/notice")
    void notify(UUID event, Details.NoticePlan plan);

    @DELETE
    @Path("/details/notice")
    void takeNoticeDown(UUID event);

    @PUT
    @Consumes("application/octet-stream")
    @Path("/attachments/{attachment}")
    void attach(UUID event, UUID attachment, @RestQuery @Nullable String name, byte[] content);

    @DELETE
    @Path("/attachments/{attachment}")
    void remove(UUID event, UUID attachment);
}
