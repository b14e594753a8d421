package org.backstretch.portal.results;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.NotHereYet;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The runs people logged. */
@RegisterRestClient(configKey = "results")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
@Retry(retryOn = NotHereYet.class, maxRetries = 30, delay = 200, jitter = 0, maxDuration = 6000)
public interface Activities {

    @GET
    @Path("/me/activities")
    Part<Activity> mine(@RestQuery int page, @RestQuery int size);

    /** @param key makes logging twice logging once */
    @POST
    @Path("/me/activities")
    Activity log(@HeaderParam("Idempotency-Key") String key, Activity.Run run);

    @GET
    @Path("/challenges/{challenge}/activities")
    Part<CountedRun> ofChallenge(UUID challenge, @RestQuery int page, @RestQuery int size);

    @PUT
    @Path("/challenges/{challenge}/activities/{activity}/correction")
    void correct(UUID challenge, UUID activity, CountedRun.Correction correction);

    @DELETE
    @Path("/me/activities/{activity}")
    void withdraw(UUID activity);
}
