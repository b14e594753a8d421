package org.backstretch.portal.registration;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Series of races. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface AllSeries {

    @GET
    @Path("/series")
    Part<Series> series(@RestQuery int page, @RestQuery int size);

    @GET
    @Path("/series")
    Part<Series> mine(@RestQuery boolean mine, @RestQuery int size);

    @GET
    @Path("/series/{series}")
    Series series(UUID series);

    @POST
    @Path("/series")
    Series create(SeriesDetails details);

    @PUT
    @Path("/series/{series}")
    Series change(UUID series, SeriesDetails details);

    @PUT
    @Path("/series/{series}/opening")
    void open(UUID series);
}
