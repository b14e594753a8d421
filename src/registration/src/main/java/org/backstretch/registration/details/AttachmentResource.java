package org.backstretch.registration.details;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.event.Event;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/events/{event}/attachments/{attachment}")
@Tag(name = "Event details")
public class AttachmentResource {
    private static final int LARGEST = 5 << 20;

    private final Caller caller;
    private final Changes changes;
    private final Clock clock;

    AttachmentResource(Caller caller, Changes changes, Clock clock) {
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @PUT
    @Authenticated
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Offer a file on the page of an event, under the caller's id",
            description =
                    "A PDF, PNG or JPEG of up to 5 MB, known by what is in it. The same id again changes nothing.")
    public DetailsView add(
            UUID event,
            UUID attachment,
            @QueryParam("name") @DefaultValue("file") @Size(max = 120) String name,
            @NotNull byte[] content) {
        var edited = Event.editedBy(caller, event);
        if (content.length > LARGEST) {
            throw new FileTooLarge();
        }
        var kind = FileKind.of(content);
        if (Attachment.findByIdOptional(attachment).isEmpty()) {
            if (Attachment.of(event).size() >= Attachment.MOST) {
                throw new TooManyFiles();
            }
            Attachment.added(attachment, event, kind.named(name), kind, content, caller.account(), clock.instant())
                    .persist();
            changes.noted(edited, "file-added", Map.of(), Map.of("file", kind.named(name)));
        }
        return DetailsView.of(edited, Details.of(event));
    }

    /** Never shown in our origin, whatever is in it: it is taken along. */
    @GET
    @PermitAll
    @Produces(MediaType.WILDCARD)
    @Transactional
    @Operation(summary = "A file of an event")
    public Response get(UUID event, UUID attachment) {
        var file = Attachment.find(Event.seenBy(caller, event).id(), attachment)
                .orElseThrow(() -> new NotHere("file", attachment));
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.content(), file.type())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "public, max-age=300")
                .build();
    }

    @DELETE
    @Authenticated
    @Transactional
    @Operation(summary = "Take a file away; one that is gone stays gone")
    public void remove(UUID event, UUID attachment) {
        var edited = Event.editedBy(caller, event);
        Attachment.find(event, attachment).ifPresent(file -> {
            changes.noted(edited, "file-removed", Map.of("file", file.name()), Map.of());
            file.delete();
        });
    }
}
