package org.backstretch.registration.eventfile;

import static org.backstretch.kit.caller.Caller.ADMIN;
import static org.backstretch.kit.caller.Caller.ORGANIZER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.backstretch.kit.eventfile.EventFile;
import org.backstretch.registration.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/event-files")
@Tag(name = "Event files")
public class EventFileResource {
    private final Opening opening;

    EventFileResource(Opening opening) {
        this.opening = opening;
    }

    @Schema(name = "OpenedEvent")
    public record View(UUID eventId, String name, int races, int people, int entries) {
        static View of(Told told) {
            return new View(
                    told.event().id(),
                    told.event().name(),
                    told.races().size(),
                    told.people().size(),
                    told.entries().size());
        }
    }

    /** No transaction while the file comes in: it may take its time. */
    @POST
    @Consumes("application/zip")
    @RolesAllowed({ORGANIZER, ADMIN})
    @Operation(
            summary = "Open an event of another installation from its file: its races, questions, people and entries",
            description =
                    "Under the ids they had there, owned by the caller; all or nothing, and once: 409 when it is here. What was"
                            + " answered and agreed to is in no file. Then"
                            + " send the same file to /api/results/event-files. At most 60 MB.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = View.class)))
    public Response open(@NotNull InputStream sent) {
        try (var file = EventFile.read(sent)) {
            var told = Told.in(file);
            opening.open(told);
            return Created.at("events/" + told.event().id(), View.of(told));
        }
    }
}
