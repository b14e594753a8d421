package org.backstretch.portal.registration;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who may take a place, when, and who waits for one. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface Places {

    /** @param reason in words */
    record Refusal(@Nullable String reason) {}

    @GET
    @Path("/races/{race}/entry-terms")
    EntryTerms terms(UUID race);

    @GET
    @Path("/races/{race}/waiting-list")
    WaitingList waitingList(UUID race);

    @PUT
    @Path("/races/{race}/waiting-list/pause")
    void pause(UUID race);

    @DELETE
    @Path("/races/{race}/waiting-list/pause")
    void resume(UUID race);

    @GET
    @Path("/events/{event}/shared-capacities")
    List<SharedCapacity> shared(UUID event);

    @POST
    @Path("/events/{event}/shared-capacities")
    void share(UUID event, SharedCapacity.Plan plan);

    @PUT
    @Path("/events/{event}/shared-capacities/{shared}")
    void change(UUID event, UUID shared, SharedCapacity.Plan plan);

    @DELETE
    @Path("/events/{event}/shared-capacities/{shared}")
    void shareNoLonger(UUID event, UUID shared);

    @PUT
    @Path("/entries/{entry}/refusal")
    void refuse(UUID entry, Refusal refusal);

    @PUT
    @Path("/entries/{entry}/revival")
    void revive(UUID entry);

    @GET
    @Produces("text/csv")
    @Path("/races/{race}/entries")
    String entriesTable(UUID race, @RestQuery @Nullable String status, @RestQuery @Nullable String search);
}
