package org.backstretch.portal.results;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The visitor's own results. */
@RegisterRestClient(configKey = "results")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
@Path("/me/results")
public interface OwnResults {

    @GET
    Part<OwnResult> all(@RestQuery int page, @RestQuery int size);

    @GET
    @Path("/{entry}")
    OwnResult of(UUID entry);

    @POST
    @Path("/{entry}/protests")
    void protest(UUID entry, OwnResult.Lodged lodged);
}
