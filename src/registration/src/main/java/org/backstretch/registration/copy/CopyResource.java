package org.backstretch.registration.copy;

import static org.backstretch.kit.caller.Caller.ADMIN;
import static org.backstretch.kit.caller.Caller.ORGANIZER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/events/{event}/copies")
@Tag(name = "Events")
public class CopyResource {
    private final Caller caller;
    private final Copies copies;

    /** @param name absent: that of the event */
    @Schema(name = "EventCopyPlan")
    public record Wanted(
            @NotNull @Schema(examples = "2028-06-06") LocalDate firstDay,

            @Size(max = 120) @Schema(examples = "Backward Mile Night 2028") @Nullable
            String name) {}

    @Schema(name = "EventCopy")
    public record View(UUID id, String name, LocalDate firstDay, LocalDate lastDay, UUID copiedFrom) {}

    CopyResource(Caller caller, Copies copies) {
        this.caller = caller;
        this.copies = copies;
    }

    @POST
    @RolesAllowed({ORGANIZER, ADMIN})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Plan an event after this one: its races and waves at the same local times of the new days",
            description =
                    "A draft of the caller, over the same courses, without entrants and officials. Prices, payment"
                            + " terms, entry terms, shared places, consents, programme and bib ranges come along; discount codes, files"
                            + " and notice do not. The safety checklist is answered anew; LAST confirms the last answers.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = View.class)))
    public Response copy(UUID event, @NotNull @Valid Wanted wanted) {
        var made = copies.copy(Event.ownedBy(caller, event), wanted);
        return Created.at(
                "events/" + made.id(), new View(made.id(), made.name(), made.firstDay(), made.lastDay(), event));
    }
}
