package org.backstretch.portal.results;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/** What stands between a race and its official list. */
@RegisterRestClient(configKey = "results")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
@Retry(retryOn = NotHereYet.class, maxRetries = 30, delay = 200, jitter = 0, maxDuration = 6000)
public interface Protests {

    @GET
    @Path("/races/{race}/protests")
    Protest.Shown protests(UUID race, @RestQuery int page, @RestQuery int size);

    @POST
    @Path("/races/{race}/protests")
    void lodge(UUID race, Protest.Lodged lodged);

    @PUT
    @Path("/protests/{protest}/decision")
    void decide(UUID protest, Protest.Decided decided);

    @DELETE
    @Path("/protests/{protest}/decision")
    void reopen(UUID protest);

    @PUT
    @Path("/races/{race}/protest-clock")
    void turn(UUID race, Protest.Turned turned);

    @GET
    @Path("/races/{race}/publication/checklist")
    ToDo checklist(UUID race);

    @PUT
    @Path("/races/{race}/results/versions/{version}/check")
    void check(UUID race, int version);

    @DELETE
    @Path("/races/{race}/results/versions/{version}/check")
    void takeBackCheck(UUID race, int version);

    @GET
    @Path("/races/{race}/row-checks")
    Part<RowCheck> rowChecks(UUID race, @RestQuery int page, @RestQuery int size);

    @PUT
    @Path("/races/{race}/row-checks")
    void checkRows(UUID race, RowCheck.Looks looks);

    @DELETE
    @Path("/races/{race}/row-checks/{entry}")
    void takeBackRowCheck(UUID race, UUID entry);

    @GET
    @Path("/races/{race}/results/versions/{version}/comparison")
    Comparison compare(UUID race, int version, @RestQuery int with);
}
