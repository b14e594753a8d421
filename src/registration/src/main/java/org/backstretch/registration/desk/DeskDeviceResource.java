package org.backstretch.registration.desk;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.device.DeviceCodeRequest;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.secret.Secret;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Codes for phones at the desk. */
@Path("/events/{event}/desk-devices")
@Tag(name = "Desk")
@Authenticated
public class DeskDeviceResource {
    private final Caller caller;
    private final Changes changes;
    private final Clock clock;

    DeskDeviceResource(Caller caller, Changes changes, Clock clock) {
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Schema(name = "NewDeskDevice")
    public record Wanted(
            @NotBlank @Size(max = 100) @Schema(examples = "Tent by the gate")
            String name) {}

    /** @param code shown in the answer to its making, and never again */
    @Schema(name = "DeskDevice")
    public record View(
            UUID id,
            String name,
            @Nullable String code,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable Instant lastSeenAt) {

        static View of(DeskDevice device, @Nullable String code) {
            return new View(
                    device.id(),
                    device.name(),
                    code,
                    device.createdAt(),
                    device.expiresAt(),
                    device.revokedAt().orElse(null),
                    device.lastSeenAt().orElse(null));
        }
    }

    /** Not kept as an answer to a key: the code would stand in the database. */
    @POST
    @Transactional
    @Operation(summary = "Make a code for a phone at the desk", description = "It is shown in this answer only.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = View.class)))
    public Response mint(UUID event, @NotNull @Valid Wanted wanted) {
        var mine = mine(event);
        var code = Secret.mint(DeviceCodeRequest.BITS);
        var device = DeskDevice.mint(mine, wanted.name().strip(), code, caller.account(), clock.instant());
        changes.noted(mine, "desk-code-made", Map.of(), Map.of("device", device.name()));
        return Created.at("events/" + event + "/desk-devices/" + device.id(), View.of(device, code.text()));
    }

    @GET
    @Transactional
    @Operation(summary = "The phones of the desk, without their codes")
    public List<View> all(UUID event) {
        mine(event);
        return DeskDevice.of(event).stream()
                .map(device -> View.of(device, null))
                .toList();
    }

    @DELETE
    @Path("/{device}")
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "End a code",
            description = "What its phone did before is still taken; what it does later waits among the conflicts.")
    public void revoke(UUID event, UUID device) {
        var mine = mine(event);
        var found = DeskDevice.find(event, device).orElseThrow(() -> new NotHere("desk device", device));
        if (!found.isRevoked()) {
            found.revoke(clock.instant());
            changes.noted(mine, "desk-code-ended", Map.of("device", found.name()), Map.of());
        }
    }

    private Event mine(UUID event) {
        return Event.seenBy(caller, event).deskedBy(caller);
    }
}
