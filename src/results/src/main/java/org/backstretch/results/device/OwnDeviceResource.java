package org.backstretch.results.device;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What a device asks and tells by its code alone. */
@Path("/devices/own")
@Authenticated
@Tag(name = "Devices")
class OwnDeviceResource {
    private final Programme programme;
    private final Timekeepers timekeepers;
    private final DeviceCodes codes;
    private final Stations stations;
    private final Healths healths;
    private final Clock clock;

    OwnDeviceResource(
            Programme programme,
            Timekeepers timekeepers,
            DeviceCodes codes,
            Stations stations,
            Healths healths,
            Clock clock) {
        this.programme = programme;
        this.timekeepers = timekeepers;
        this.codes = codes;
        this.stations = stations;
        this.healths = healths;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "What the code that is shown is for",
            description =
                    "The event and its races with the guns that have gone off. A code that has ended reads nothing.")
    public OwnDevice get() {
        var shown = timekeepers.device();
        var event = programme.event(shown.event());
        timekeepers.refuseUnlessReading(event);
        var device = Device.get(shown.device());
        return new OwnDevice(
                device.id,
                device.name,
                device.kind,
                codes.endOf(shown),
                clock.instant(),
                new OwnDevice.Meet(event.id(), event.name(), event.zone()),
                stations.of(event.id()));
    }

    @PUT
    @Path("/health")
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Say how this device is doing",
            description = "Replaces what it said before. A code that has ended may still say it.")
    public void say(@Valid @NotNull Health health) {
        healths.keep(timekeepers.device(), health);
    }
}
