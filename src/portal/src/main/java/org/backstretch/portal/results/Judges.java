package org.backstretch.portal.results;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.NotHereYet;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** What judges saw on the course. */
@RegisterRestClient(configKey = "results")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
@Retry(retryOn = NotHereYet.class, maxRetries = 30, delay = 200, jitter = 0, maxDuration = 6000)
public interface Judges {

    @GET
    @Path("/races/{race}/infringements")
    Part<Infringement> reports(UUID race, @RestQuery int page, @RestQuery int size);

    @POST
    @Path("/races/{race}/infringements")
    void report(UUID race, Infringement.Sent sent);

    @PUT
    @Path("/infringements/{infringement}/state")
    void decide(UUID infringement, Infringement.Decided decided);

    @PUT
    @Path("/infringements/{infringement}/photo")
    @Consumes("application/octet-stream")
    void addPhoto(UUID infringement, byte[] file);

    @GET
    @Path("/infringements/{infringement}/photo")
    @Produces("image/jpeg")
    byte[] photo(UUID infringement);

    @DELETE
    @Path("/infringements/{infringement}/photo")
    void removePhoto(UUID infringement);

    @GET
    @Path("/races/{race}/companion-permits")
    List<CompanionPermit> permits(UUID race);

    @PUT
    @Path("/entries/{entry}/companion-permit")
    void permit(UUID entry);

    @DELETE
    @Path("/entries/{entry}/companion-permit")
    void takeBackPermit(UUID entry);
}
