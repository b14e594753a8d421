package org.backstretch.results.crossing;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.backstretch.results.device.Timekeepers;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Crossings of a race. */
@Path("/races/{race}/crossings")
@Authenticated
@Tag(name = "Crossings")
class CrossingResource {
    private final Programme programme;
    private final Access access;
    private final Timekeepers timekeepers;
    private final Intake intake;
    private final Crossings crossings;
    private final Rereading rereading;

    CrossingResource(
            Programme programme,
            Access access,
            Timekeepers timekeepers,
            Intake intake,
            Crossings crossings,
            Rereading rereading) {
        this.programme = programme;
        this.access = access;
        this.timekeepers = timekeepers;
        this.intake = intake;
        this.crossings = crossings;
        this.rereading = rereading;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Send crossings",
            description =
                    "By an official, or by a device with its code. Send again what was not answered: nothing counts twice. "
                            + "A device whose clock may be wrong sends samples of it, and its wall clock as it is.")
    @APIResponse(responseCode = "200", description = "Each crossing with what became of it")
    @APIResponse(
            responseCode = "202",
            description = "Some were stamped after the device code had ended: kept for review")
    public RestResponse<Taken> take(UUID race, @Valid @NotNull Batch batch) {
        learn(race, batch);
        var taken = intake.take(race, shared -> timekeepers.of(shared.event()), batch);
        return RestResponse.status(taken.status(), taken);
    }

    /** More rarely than taps, and with the races owned: what is new of a clock may change every time of its device. */
    private void learn(UUID race, Batch batch) {
        if (!batch.samples().isEmpty()) {
            var known = programme.race(race);
            timekeepers.of(known.event());
            rereading.learn(known, batch.device(), batch.samples());
        }
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
