package org.backstretch.registration.event;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.EventFact.Official.Role;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.person.Person;
import org.backstretch.registration.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/events/{event}/officials")
@Tag(name = "Events")
@Authenticated
public class OfficialResource {
    private final Caller caller;
    private final Changes changes;

    @Schema(name = "Appointment")
    public record Appointment(
            @NotBlank @Email @Size(max = 254) @Schema(examples = "official@example.org")
            String email,

            @NotNull Role role) {}

    @Schema(name = "Official")
    public record View(
            UUID account,
            UUID personId,
            String name,
            @Nullable String email,
            Role role) {
        static View of(Official official) {
            Person person = Person.findById(official.personId());
            return new View(
                    official.account(),
                    official.personId(),
                    (person.givenName() + " " + person.familyName()).strip(),
                    person.email().orElse(null),
                    official.role());
        }
    }

    OfficialResource(Caller caller, Changes changes) {
        this.caller = caller;
        this.changes = changes;
    }

    @GET
    @Transactional
    @Operation(summary = "The officials of an event, for its organizer")
    public List<View> all(UUID event) {
        return Event.ownedBy(caller, event).officials().stream().map(View::of).toList();
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(summary = "Appoint somebody who has signed in before, or give them another role")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = View.class)))
    public Response appoint(UUID event, @NotNull @Valid Appointment appointment) {
        var edited = Event.editedBy(caller, event);
        var official = official(appointment);
        changes.change(edited, "official-appointed", Optional.empty(), () -> edited.appoint(official));
        return Created.at("events/" + event + "/officials/" + official.account(), View.of(official));
    }

    private static Official official(Appointment appointment) {
        var person = Person.ofAddress(appointment.email()).orElseThrow(() -> new UnknownPerson(appointment.email()));
        return new Official(person.account(), person.id(), appointment.role());
    }

    @DELETE
    @Path("/{account}")
    @Transactional
    @Operation(summary = "Dismiss an official")
    public void dismiss(UUID event, UUID account) {
        var edited = Event.editedBy(caller, event);
        changes.change(edited, "official-dismissed", Optional.empty(), () -> edited.dismiss(account));
    }
}
