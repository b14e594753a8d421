package org.backstretch.portal.results;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.jspecify.annotations.Nullable;

/** What happened in a race. Asks again for some seconds where a new race or entry has not arrived yet. */
@RegisterRestClient(configKey = "results")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
@Retry(retryOn = NotHereYet.class, maxRetries = 30, delay = 200, jitter = 0, maxDuration = 6000)
public interface Results {

    @GET
    @Path("/races/{race}")
    RaceState race(UUID race);

    @PUT
    @Path("/races/{race}/waves/{wave}/start")
    void start(UUID race, UUID wave, Gun gun);

    @DELETE
    @Path("/races/{race}/waves/{wave}/start")
    void takeBackStart(UUID race, UUID wave, @RestQuery String reason);

    @GET
    @Path("/races/{race}/rehearsals")
    Part<Rehearsal> rehearsals(UUID race, @RestQuery int page, @RestQuery int size);

    @POST
    @Path("/races/{race}/rehearsals")
    Rehearsal beginRehearsal(UUID race);

    @PUT
    @Path("/races/{race}/rehearsals/{rehearsal}/hidden")
    Rehearsal hideRehearsal(UUID race, UUID rehearsal);

    @DELETE
    @Path("/races/{race}/rehearsals/{rehearsal}/hidden")
    Rehearsal bringRehearsalBack(UUID race, UUID rehearsal);

    @PUT
    @Path("/races/{race}/rehearsals/{rehearsal}/conversion")
    Rehearsal makeRehearsalReal(UUID race, UUID rehearsal);

    @GET
    @Path("/races/{race}/crossings")
    Part<Crossing> crossings(UUID race, @RestQuery @Nullable String state, @RestQuery int page, @RestQuery int size);

    @PUT
    @Path("/crossings/{crossing}/assignment")
    Crossing assign(UUID crossing, Crossing.Assignment assignment);

    @PUT
    @Path("/crossings/{crossing}/dismissal")
    Crossing dismiss(UUID crossing, Crossing.Dismissal dismissal);

    @DELETE
    @Path("/crossings/{crossing}/dismissal")
    Crossing restore(UUID crossing);

    @PUT
    @Path("/entries/{entry}/outcome")
    void declare(UUID entry, Declaration declaration);

    @DELETE
    @Path("/entries/{entry}/outcome")
    void takeBackOutcome(UUID entry);

    @GET
    @Path("/races/{race}/results")
    Part<ResultRow> results(
            UUID race,
            @RestQuery @Nullable String direction,
            @RestQuery @Nullable String sex,
            @RestQuery @Nullable String category,
            @RestQuery @Nullable String search,
            @RestQuery int page,
            @RestQuery int size);

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/races/{race}/legs/{leg}/results")
    Part<LegLine> leg(UUID race, int leg, @RestQuery int page, @RestQuery int size);

    @PUT
    @Path("/races/{race}/publication")
    Publication publish(UUID race, Publication.Publishing publishing);

    @GET
    @Path("/races/{race}/results/versions")
    List<Publication> versions(UUID race);

    @GET
    @Path("/races/{race}/results/versions/{version}")
    Part<ResultRow> version(UUID race, int version, @RestQuery int page, @RestQuery int size);

    @POST
    @Path("/events/{event}/devices")
    Device mint(UUID event, Device.Minting minting);

    @GET
    @Path("/events/{event}/devices")
    List<Device> devices(UUID event);

    @DELETE
    @Path("/devices/{device}")
    void revoke(UUID device);

    @GET
    @Path("/races/{race}/start-list-for-devices")
    List<Timed> timed(UUID race);
}
