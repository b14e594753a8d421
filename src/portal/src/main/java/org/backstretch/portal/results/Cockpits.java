package org.backstretch.portal.results;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.NotHereYet;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** What those who run a race look at and set while it runs. */
@RegisterRestClient(configKey = "results")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
@Retry(retryOn = NotHereYet.class, maxRetries = 30, delay = 200, jitter = 0, maxDuration = 6000)
public interface Cockpits {

    @GET
    @Path("/races/{race}/cockpit")
    Cockpit cockpit(UUID race);

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/races/{race}/still-out")
    Part<StillOut> stillOut(UUID race, @RestQuery int page, @RestQuery int size);

    @GET
    @Produces("text/csv")
    @Path("/races/{race}/still-out")
    String stillOutTable(UUID race);

    @GET
    @Path("/races/{race}/start-times")
    Part<StartTimes.StartTime> startTimes(UUID race, @RestQuery int page, @RestQuery int size);

    @POST
    @Path("/races/{race}/start-times/preview")
    StartTimes preview(UUID race, StartPlan plan);

    @PUT
    @Path("/races/{race}/start-times")
    StartTimes set(UUID race, StartPlan plan);

    @GET
    @Path("/races/{race}/review")
    Part<Question> review(UUID race, @RestQuery int page, @RestQuery int size);

    @GET
    @Path("/races/{race}/timing")
    TimingRules timing(UUID race);

    @PUT
    @Path("/races/{race}/timing")
    TimingRules set(UUID race, TimingRules rules);

    @PUT
    @Path("/entries/{entry}/official-time")
    void officialTime(UUID entry, Correction.OfficialTime official);

    @DELETE
    @Path("/entries/{entry}/official-time")
    void takeBackOfficialTime(UUID entry);

    @PUT
    @Path("/entries/{entry}/distance")
    void distance(UUID entry, Correction.Distance distance);

    @DELETE
    @Path("/entries/{entry}/distance")
    void takeBackDistance(UUID entry);

    @PUT
    @Path("/entries/{entry}/legs/{leg}")
    void declareLeg(UUID entry, int leg, Correction.Leg declared);

    @DELETE
    @Path("/entries/{entry}/legs/{leg}")
    void takeBackLeg(UUID entry, int leg);

    @PUT
    @Path("/races/{race}/devices/{device}/offset")
    void clockOffset(UUID race, UUID device, Correction.ClockOffset offset);

    @DELETE
    @Path("/races/{race}/devices/{device}/offset")
    void takeBackClockOffset(UUID race, UUID device, @RestQuery String reason);
}
