package org.backstretch.portal.track;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The courses of races, as registration keeps them. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface Tracks {

    @GET
    @Path("/events/{event}/tracks")
    List<Track> of(UUID event);

    @PUT
    @Consumes("application/gpx+xml")
    @Path("/races/{race}/track")
    void take(UUID race, byte[] gpx);

    @DELETE
    @Path("/races/{race}/track")
    void remove(UUID race);
}
