package org.backstretch.portal.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Ways into a race. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(LinkRefusals.class)
public interface Entering {

    /** Somebody, in the name of who enters her; what is absent is left as it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Somebody(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String sex,
            @Nullable String birthDate,
            @Nullable String clubName,
            @Nullable String direction,
            @Nullable String waveId,
            @Nullable String email,
            @Nullable String publicNameStyle,
            @Nullable Brought brought) {}

    /** @param legs the members who run each, in their order */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Team(
            @Nullable String name,
            @Nullable String sex,
            @Nullable String clubName,
            @Nullable String direction,
            @Nullable String waveId,
            List<List<OwnEntry.MemberDetails>> legs,
            @Nullable Brought brought) {}

    record Wish(@Nullable String email) {}

    /** @param visitor the address that the wish came from: so many are asked for, and no more */
    @POST
    @Path("/races/{race}/entry-links")
    void askForLink(
            @HeaderParam("X-Forwarded-For") String visitor,
            @HeaderParam("Idempotency-Key") String key,
            UUID race,
            Wish wish);

    @POST
    @Path("/races/{race}/entries")
    OwnEntry enter(
            @HeaderParam("Authorization") String who,
            @HeaderParam("Idempotency-Key") String key,
            UUID race,
            Somebody somebody);

    @POST
    @Path("/races/{race}/team-entries")
    OwnEntry enter(
            @HeaderParam("Authorization") String who, @HeaderParam("Idempotency-Key") String key, UUID race, Team team);
}
