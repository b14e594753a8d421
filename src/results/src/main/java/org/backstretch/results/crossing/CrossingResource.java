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
import java.util.List;
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

    CrossingResource(Programme programme, Access access, Timekeepers timekeepers, Intake intake, Crossings crossings) {
        this.programme = programme;
        this.access = access;
        this.timekeepers = timekeepers;
        this.intake = intake;
        this.crossings = crossings;
    }

    record Taken(List<Item> items) {
        RestResponse.Status status() {
            return items.stream().anyMatch(Item::isQuarantined) ? RestResponse.Status.ACCEPTED : RestResponse.Status.OK;
        }
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Send crossings",
            description =
                    "By an official, or by a device with its code. Send again what was not answered: nothing counts twice.")
    @APIResponse(responseCode = "200", description = "Each crossing with what became of it")
    @APIResponse(
            responseCode = "202",
            description = "Some were stamped after the device code had ended: kept for review")
    public RestResponse<Taken> take(UUID race, @Valid @NotNull Batch batch) {
        var shared = programme.sharedRace(race);
        var taken = new Taken(intake.take(shared, timekeepers.of(shared.event()), batch));
        return RestResponse.status(taken.status(), taken);
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
