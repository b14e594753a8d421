package org.backstretch.portal.results;

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
import org.jspecify.annotations.Nullable;

/** Claims of records, and what reviewers make of them. */
@RegisterRestClient(configKey = "results")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
@Retry(retryOn = NotHereYet.class, maxRetries = 30, delay = 200, jitter = 0, maxDuration = 6000)
public interface RecordClaims {

    @GET
    @Path("/record-claims")
    Part<RecordClaim> list(
            @RestQuery @Nullable UUID race,
            @RestQuery @Nullable String state,
            @RestQuery int page,
            @RestQuery int size);

    @GET
    @Path("/record-claims/{claim}")
    RecordClaim get(UUID claim);

    @POST
    @Path("/record-claims")
    RecordClaim claim(RecordClaim.Claiming claiming);

    @PUT
    @Path("/record-claims/{claim}/reviews/{review}")
    void review(UUID claim, UUID review, RecordClaim.Reviewing reviewing);

    @PUT
    @Path("/record-claims/{claim}/withdrawal")
    void withdraw(UUID claim, RecordClaim.Withdrawing withdrawing);
}
