package org.backstretch.portal.registration;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who says that an entry is their own. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface EntryClaims {

    /** @param link the secret that was mailed to the entry's address; null without */
    record Wish(@Nullable String link, @Nullable String words) {}

    record Decision(@Nullable String decision, @Nullable String reason) {}

    @POST
    @Path("/entries/{entry}/claim-links")
    void askForLink(@HeaderParam("Idempotency-Key") String key, UUID entry);

    @PUT
    @Path("/entries/{entry}/claim")
    EntryClaim claim(UUID entry, Wish wish);

    @GET
    @Path("/events/{event}/entry-claims")
    Part<EntryClaim> list(UUID event, @RestQuery int page, @RestQuery int size);

    @PUT
    @Path("/entry-claims/{claim}/decision")
    void decide(UUID claim, Decision decision);
}
