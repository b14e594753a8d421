package org.backstretch.portal.results;

import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Times from files and from paper, and the chips they speak of. */
@RegisterRestClient(configKey = "results")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
@Retry(retryOn = NotHereYet.class, maxRetries = 30, delay = 200, jitter = 0, maxDuration = 6000)
public interface TimesFiles {

    @POST
    @Consumes("application/octet-stream")
    @Path("/races/{race}/crossing-imports")
    TimesFile send(
            UUID race,
            @RestQuery @Nullable String name,
            @RestQuery @Nullable String times,
            @RestQuery @Nullable String point,
            @RestQuery @Nullable String split,
            @RestQuery @Nullable String zone,
            @RestQuery @Nullable String reader,
            @RestQuery boolean complete,
            byte[] file);

    @GET
    @Path("/races/{race}/crossing-imports")
    Part<TimesFile.Listed> sent(UUID race, @RestQuery int page, @RestQuery int size);

    @GET
    @Path("/races/{race}/crossing-imports/{import}")
    TimesFile report(
            UUID race,
            @RestPath("import") UUID id,
            @RestQuery @Nullable String kind,
            @RestQuery int page,
            @RestQuery int size);

    @PUT
    @Path("/races/{race}/crossing-imports/{import}/confirmation")
    TimesFile.Confirmation confirm(UUID race, @RestPath("import") UUID id);

    @PUT
    @Path("/races/{race}/devices/{device}/offset")
    void say(UUID race, UUID device, ClockWord word);

    @POST
    @Path("/races/{race}/paper-lists")
    PaperList.Answer paper(UUID race, @RestQuery boolean preview, PaperList list);

    @GET
    @Path("/events/{event}/chips")
    Part<ChipList.Chip> chips(UUID event, @RestQuery int page, @RestQuery int size);

    @PUT
    @Consumes("application/octet-stream")
    @Path("/events/{event}/chips")
    ChipList.Change replaceChips(UUID event, byte[] list);

    @POST
    @Consumes("application/octet-stream")
    @Path("/events/{event}/chips")
    ChipList.Change addChips(UUID event, byte[] list);

    /** How far a reader's clock is off, and how somebody knows. */
    record ClockWord(long offsetMillis, String reason) {}
}
