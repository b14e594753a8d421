package org.backstretch.results.device;

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
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.device.DeviceCodeRequest;
import org.backstretch.kit.secret.Secret;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Storable;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Device codes of an event. */
@Path("/")
@Authenticated
@Tag(name = "Devices")
class DeviceResource {
    private final Programme programme;
    private final Access access;
    private final Caller caller;
    private final Audit audit;
    private final Healths healths;
    private final Clock clock;

    DeviceResource(Programme programme, Access access, Caller caller, Audit audit, Healths healths, Clock clock) {
        this.programme = programme;
        this.access = access;
        this.caller = caller;
        this.audit = audit;
        this.healths = healths;
        this.clock = clock;
    }

    record NewDevice(
            @Schema(examples = "Phone at the finish") @NotBlank @Size(max = 100) @Storable
            String name,

            @NotNull Device.Kind kind) {}

    /**
     * A code and the phones that use it.
     *
     * @param code shown in the answer to its making, and never again
     */
    record View(
            UUID id,
            String name,
            Device.Kind kind,
            @Nullable String code,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable Instant lastSeenAt,
            List<Phone> phones) {
        static View of(Device device, @Nullable String code, List<Healths.Said> said) {
            return new View(
                    device.id,
                    device.name,
                    device.kind,
                    code,
                    device.createdAt,
                    device.expiresAt,
                    device.revokedAt,
                    device.lastSeenAt,
                    said.stream()
                            .filter(each -> each.code().equals(device.id))
                            .map(each -> new Phone(each.saidAt(), each.health()))
                            .toList());
        }
    }

    /** What a phone said last of itself, and when. */
    record Phone(Instant saidAt, Health health) {}

    @POST
    @Path("/events/{event}/devices")
    @Transactional
    @Operation(summary = "Make a device code", description = "The code is shown in this answer only.")
    public RestResponse<View> mint(UUID event, @Valid @NotNull NewDevice wanted) {
        var meet = programme.event(event);
        access.refuseUnlessOfficial(meet);
        var code = Secret.mint(DeviceCodeRequest.BITS);
        var device = Device.mint(meet, wanted.name(), wanted.kind(), code, caller.account(), clock.instant());
        audit.add(act(device, Optional.empty(), Optional.of(device.name)));
        return RestResponse.ResponseBuilder.<View>created(URI.create("/api/results/devices/" + device.id))
                .entity(View.of(device, code.text(), List.of()))
                .build();
    }

    @GET
    @Path("/events/{event}/devices")
    @Operation(summary = "The devices of an event, without their codes, with what their phones last said of themselves")
    public List<View> list(UUID event) {
        var meet = programme.event(event);
        access.refuseUnlessOfficial(meet);
        var said = healths.of(event);
        return Device.of(meet).stream()
                .map(device -> View.of(device, null, said))
                .toList();
    }

    @DELETE
    @Path("/devices/{device}")
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Revoke a device code",
            description = "What was stamped before is still taken; what is stamped later is put aside for review.")
    public void revoke(UUID device) {
        var found = Device.get(device);
        access.refuseUnlessOfficial(programme.event(found.eventId));
        if (found.revokedAt == null) {
            found.revoke(clock.instant());
            audit.add(act(found, Optional.of(found.name), Optional.empty()));
        }
    }

    private static Audit.Act act(Device device, Optional<String> was, Optional<String> became) {
        return new Audit.Act(device.eventId, Optional.empty(), device.id, "device", was, became, Optional.empty());
    }
}
