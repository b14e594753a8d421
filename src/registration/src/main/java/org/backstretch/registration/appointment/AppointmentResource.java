package org.backstretch.registration.appointment;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/appointments/{appointment}")
@Tag(name = "Officials")
@Authenticated
public class AppointmentResource {
    private final Appointments appointments;
    private final Clock clock;

    /** @param link absent: the account has the address that was asked */
    @Schema(name = "AppointmentAnswer")
    public record Reply(
            @Size(max = 100) @Schema(description = "The secret of the link in the mail") @Nullable
            String link) {}

    AppointmentResource(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "An appointment, for whoever was asked and for the organizer")
    public AppointmentView get(UUID appointment) {
        return AppointmentView.of(appointments.readable(appointment), clock.instant());
    }

    @PUT
    @Path("/acceptance")
    @Transactional
    @Operation(summary = "Accept: whoever is signed in is an official from now on")
    public AppointmentView accept(UUID appointment, @NotNull @Valid Reply reply) {
        return AppointmentView.of(appointments.accept(appointment, reply.link()), clock.instant());
    }

    @PUT
    @Path("/refusal")
    @Transactional
    @Operation(summary = "Decline; with the link of the mail this needs no account")
    public AppointmentView decline(UUID appointment, @NotNull @Valid Reply reply) {
        return AppointmentView.of(appointments.decline(appointment, reply.link()), clock.instant());
    }

    @DELETE
    @Transactional
    @Operation(summary = "Take an invitation back, or dismiss an official; for the organizer")
    public void end(UUID appointment) {
        appointments.end(appointment);
    }
}
