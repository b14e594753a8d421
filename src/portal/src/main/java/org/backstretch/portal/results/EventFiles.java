package org.backstretch.portal.results;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Everything of an event in one file. */
@RegisterRestClient(configKey = "results")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface EventFiles {

    @GET
    @Produces("application/zip")
    @Path("/events/{event}/file")
    InputStream file(UUID event);
}
