package org.backstretch.portal.registration;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Checking in. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface Desk {

    /** @param although null where nothing is missing */
    record Arrival(@Nullable String bib, @Nullable String although) {}

    record HandedBib(@Nullable String bib) {}

    /** @param name of a phone */
    record NewPhone(@Nullable String name) {}

    /** @param code only in the answer to its making */
    record Phone(
            UUID id,
            String name,
            @Nullable String code,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable Instant lastSeenAt) {}

    /** Something a desk said that waits for a human. */
    record Conflict(
            UUID id,
            UUID entryId,
            @Nullable String raceName,
            String answer,
            String sentence,
            @Nullable String bib,
            @Nullable String bibNow,
            Instant at,
            String by) {
        public boolean mayApply() {
            return answer.equals("CONFLICT");
        }
    }

    record Decision(
            @Nullable String decision,
            @Nullable String bib,
            @Nullable String reason) {}

    record Absentee(UUID entryId, @Nullable String bib, String name) {}

    /** @param checkedIn 0 where no desk was used */
    record Absentees(long checkedIn, Part<Absentee> absent) {}

    @GET
    @Path("/events/{event}/desk-list")
    @Produces("application/json")
    Part<Guest> guests(
            UUID event,
            @RestQuery @Nullable UUID race,
            @RestQuery @Nullable String search,
            @RestQuery int page,
            @RestQuery int size);

    @GET
    @Path("/events/{event}/desk-list")
    @Produces("text/csv")
    String guestsTable(UUID event, @RestQuery @Nullable UUID race);

    @PUT
    @Path("/entries/{entry}/check-in")
    Guest checkIn(UUID entry, Arrival arrival);

    @DELETE
    @Path("/entries/{entry}/check-in")
    Guest takeBack(UUID entry);

    @PUT
    @Path("/entries/{entry}/check-in/bib")
    Guest handOut(UUID entry, HandedBib bib);

    @GET
    @Path("/events/{event}/check-in-conflicts")
    Part<Conflict> conflicts(UUID event, @RestQuery int page, @RestQuery int size);

    @PUT
    @Path("/events/{event}/check-in-conflicts/{conflict}/decision")
    void decide(UUID event, UUID conflict, Decision decision);

    @GET
    @Path("/events/{event}/desk-devices")
    List<Phone> phones(UUID event);

    @POST
    @Path("/events/{event}/desk-devices")
    Phone mint(UUID event, NewPhone phone);

    @DELETE
    @Path("/events/{event}/desk-devices/{phone}")
    void revoke(UUID event, UUID phone);

    @GET
    @Path("/races/{race}/absentees")
    Absentees absentees(UUID race, @RestQuery int page, @RestQuery int size);
}
