package org.backstretch.results.crossing;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.derivation.CrossingState;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Crossings of a race. */
@Path("/races/{race}/crossings")
@Authenticated
@Tag(name = "Crossings")
class CrossingResource {
    private final Programme programme;
    private final Access access;
    private final Gathering gathering;
    private final Alone alone;
    private final Crossings crossings;

    CrossingResource(Programme programme, Access access, Gathering gathering, Alone alone, Crossings crossings) {
        this.programme = programme;
        this.access = access;
        this.gathering = gathering;
        this.alone = alone;
        this.crossings = crossings;
    }

    @POST
    @Operation(
            summary = "Send crossings",
            description =
                    "By an official, or by a device with its code. Send again what was not answered: nothing counts twice. "
                            + "A device whose clock may be wrong sends samples of it, and its wall clock as it is.")
    @APIResponse(responseCode = "200", description = "Each crossing with what became of it")
    @APIResponse(
            responseCode = "202",
            description = "Some were stamped after the device code had ended: kept for review")
    public Uni<RestResponse<Taken>> take(
            UUID race, @HeaderParam(Idempotent.HEADER) @Nullable String key, @Valid @NotNull Batch batch) {
        return key == null
                ? Uni.createFrom()
                        .completionStage(gathering.take(race, batch))
                        .chain(taken -> taken.map(CrossingResource::answer).orElseGet(() -> alone(race, batch)))
                : alone(race, batch);
    }

    private static Uni<RestResponse<Taken>> answer(Taken taken) {
        return Uni.createFrom().item(RestResponse.status(taken.status(), taken));
    }

    private Uni<RestResponse<Taken>> alone(UUID race, Batch batch) {
        return Uni.createFrom()
                .item(() -> alone.take(race, batch))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    @GET
    @Operation(summary = "Crossings, the newest first")
    public Page<View> list(
            UUID race,
            @QueryParam("state") Optional<CrossingState> state,
            @QueryParam("after") Optional<Instant> receivedAfter,
            @BeanParam @Valid PageRequest page) {
        access.refuseUnlessOfficial(programme.race(race).event());
        return crossings.of(race, state, receivedAfter, page);
    }
}
