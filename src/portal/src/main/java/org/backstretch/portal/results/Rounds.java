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

/** From one round to the next. */
@RegisterRestClient(configKey = "results")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
@Retry(retryOn = NotHereYet.class, maxRetries = 30, delay = 200, jitter = 0, maxDuration = 6000)
public interface Rounds {

    @GET
    @Path("/races/{race}/advancement")
    Round advancement(UUID race);

    @PUT
    @Path("/races/{race}/progression")
    void lead(UUID race, Round.Progression progression);

    @DELETE
    @Path("/races/{race}/progression")
    void leadNowhere(UUID race);

    @POST
    @Path("/races/{race}/draws")
    void draw(UUID race, Round.Lots lots);

    @PUT
    @Path("/races/{race}/draws")
    void drawn(UUID race, Round.Drawn drawn);

    @PUT
    @Path("/races/{race}/waves/{wave}/timing-method")
    void timed(UUID race, UUID wave, Round.Timed timed);

    @GET
    @Path("/races/{race}/lanes")
    LanePlan lanes(UUID race);

    @POST
    @Path("/races/{race}/lanes/preview")
    LanePlan preview(UUID race, LanePlan.Wanted wanted);

    @PUT
    @Path("/races/{race}/lanes")
    LanePlan give(UUID race, LanePlan.Wanted wanted);
}
