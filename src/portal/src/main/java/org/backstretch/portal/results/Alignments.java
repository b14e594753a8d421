package org.backstretch.portal.results;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.NotHereYet;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Times by one person, bibs by another. */
@RegisterRestClient(configKey = "results")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
@Retry(retryOn = NotHereYet.class, maxRetries = 30, delay = 200, jitter = 0, maxDuration = 6000)
public interface Alignments {

    @GET
    @Path("/races/{race}/streams")
    Streams streams(UUID race);

    @GET
    @Path("/races/{race}/alignments")
    Alignment look(UUID race, @RestQuery UUID times, @RestQuery UUID bibs);

    @POST
    @Path("/races/{race}/alignments/preview")
    Alignment preview(UUID race, Alignment.Draft draft);

    @PUT
    @Path("/races/{race}/alignments")
    Alignment apply(UUID race, Alignment.Order order);

    @DELETE
    @Path("/races/{race}/alignments/last")
    void undo(UUID race, @RestQuery @Nullable Integer number);
}
