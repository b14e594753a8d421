package org.backstretch.results.eventfile;

import static org.backstretch.kit.caller.Caller.ADMIN;
import static org.backstretch.kit.caller.Caller.ORGANIZER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.backstretch.kit.eventfile.EventFile;
import org.backstretch.kit.eventfile.Manifest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Files that another installation wrote. */
@Path("/event-files")
@Tag(name = "Event files")
class OpeningResource {
    private final Opening opening;

    OpeningResource(Opening opening) {
        this.opening = opening;
    }

    /** @param rows how many of each table */
    record Opened(UUID eventId, String name, Instant writtenAt, Map<String, Long> rows) {
        static Opened of(Manifest manifest) {
            var rows = new TreeMap<String, Long>();
            manifest.parts().forEach(part -> rows.put(part.name(), part.rows()));
            return new Opened(manifest.event(), manifest.name(), manifest.writtenAt(), rows);
        }
    }

    /** No transaction while the file comes in: it may take its time. */
    @POST
    @Consumes("application/zip")
    @RolesAllowed({ORGANIZER, ADMIN})
    @ResponseStatus(201)
    @Operation(
            summary = "Open what another installation knew and decided of an event",
            description =
                    "By its organizer here, after registration has opened the same file; 404 not-here-yet until its facts have"
                            + " arrived. All or nothing, and only while nothing has happened at the event here. At most 60 MB.")
    public Opened open(@NotNull InputStream sent) {
        try (var file = EventFile.read(sent)) {
            opening.open(file);
            return Opened.of(file.manifest());
        }
    }
}
