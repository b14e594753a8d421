package org.backstretch.registration.link;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The link that the caller shows. */
@Path("/link")
@Tag(name = "Links")
@Authenticated
public class LinkResource {
    private final Links links;

    LinkResource(Links links) {
        this.links = links;
    }

    /** @param subject which thing; the purpose says of what kind */
    @Schema(name = "Link")
    public record View(
            Purpose purpose, UUID subject, @Nullable String email, Instant endsAt) {
        static View of(ShownLink link) {
            return new View(
                    link.purpose(),
                    link.subject(),
                    link.email().map(address -> address.text()).orElse(null),
                    link.endsAt());
        }
    }

    @GET
    @Transactional
    @Operation(
            summary = "What a link is for",
            description = "The link is shown as Authorization: Link, and its secret.")
    public View get() {
        return View.of(links.shown().orElseThrow(ForeignLink::new));
    }
}
