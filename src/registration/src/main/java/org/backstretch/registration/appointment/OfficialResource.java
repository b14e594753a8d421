package org.backstretch.registration.appointment;

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
import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.EventFact.Official.Role;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.mail.Address;
import org.backstretch.registration.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/events/{event}/officials")
@Tag(name = "Officials")
@Authenticated
public class OfficialResource {
    private final Caller caller;
    private final Appointments appointments;
    private final Clock clock;

    @Schema(name = "AppointmentPlan")
    public record Wanted(
            @NotBlank @Size(max = 254) @Schema(examples = "official@example.org")
            String email,

            @NotNull Role role) {}

    OfficialResource(Caller caller, Appointments appointments, Clock clock) {
        this.caller = caller;
        this.appointments = appointments;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Everybody who was asked to be an official of an event, for its organizer")
    public List<AppointmentView> all(UUID event) {
        return Appointment.of(Event.ownedBy(caller, event)).stream()
                .map(each -> AppointmentView.of(each, clock.instant()))
                .toList();
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Ask somebody to be an official, by mail; or give an official another role",
            description =
                    "Nobody is an official before they accept: by the link in the mail, or where an account of this"
                            + " address is signed in. The question ends after 14 days; asked again, it begins anew.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AppointmentView.class)))
    public Response appoint(UUID event, @NotNull @Valid Wanted wanted) {
        var edited = Event.editedBy(caller, event);
        var appointment = appointments.appoint(edited, Address.typed("email", wanted.email()), wanted.role());
        return Created.at("appointments/" + appointment.id(), AppointmentView.of(appointment, clock.instant()));
    }

    @DELETE
    @Path("/{account}")
    @Transactional
    @Operation(summary = "Dismiss an official; whoever is none stays none")
    public void dismiss(UUID event, UUID account) {
        Appointment.inOffice(Event.editedBy(caller, event), account)
                .ifPresent(inOffice -> appointments.end(inOffice.id()));
    }
}
