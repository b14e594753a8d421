package org.backstretch.registration.place;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/events/{event}/shared-capacities")
@Tag(name = "Places")
public class SharedCapacityResource {
    private final SharedCapacities capacities;
    private final Caller caller;

    /** @param left how many may still take one */
    @Schema(name = "SharedCapacity")
    public record View(
            UUID id,
            @Schema(examples = "Stadium") String name,
            @Schema(examples = "300") int capacity,
            @Schema(examples = "12") long left,
            List<UUID> races) {

        static View of(SharedCapacity shared) {
            return new View(shared.id(), shared.name(), shared.capacity(), shared.left(), shared.races());
        }
    }

    SharedCapacityResource(SharedCapacities capacities, Caller caller) {
        this.capacities = capacities;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(summary = "Places that several races of the event have together")
    public List<View> list(UUID event) {
        return SharedCapacity.ofEvent(Event.seenBy(caller, event).id()).stream()
                .map(View::of)
                .toList();
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @Operation(summary = "Let races share places, besides the capacity that each has of its own")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = View.class)))
    public Response share(UUID event, @NotNull @Valid SharedCapacityPlan plan) {
        var shared = capacities.make(Event.editedBy(caller, event), plan);
        return Created.at("events/" + event + "/shared-capacities/" + shared.id(), View.of(shared));
    }

    @PUT
    @Path("/{shared}")
    @Authenticated
    @Transactional
    @Operation(summary = "Change shared places; new ones are offered to those who wait")
    public View change(UUID event, UUID shared, @NotNull @Valid SharedCapacityPlan plan) {
        return View.of(capacities.change(Event.editedBy(caller, event), shared, plan));
    }

    @DELETE
    @Path("/{shared}")
    @Authenticated
    @Transactional
    @Operation(summary = "Share no longer: each race has the places of its own")
    public void end(UUID event, UUID shared) {
        capacities.end(Event.editedBy(caller, event), shared);
    }
}
