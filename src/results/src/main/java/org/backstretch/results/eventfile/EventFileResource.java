package org.backstretch.results.eventfile;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The file of an event as it is now, for its officials. */
@Path("/events/{event}/file")
@Authenticated
@Tag(name = "Event files")
class EventFileResource {
    private final Programme programme;
    private final Access access;
    private final Contents contents;

    EventFileResource(Programme programme, Access access, Contents contents) {
        this.programme = programme;
        this.access = access;
        this.contents = contents;
    }

    /** Made first and sent then: a slow network holds no transaction, and a failure is a problem and not half a file. */
    @GET
    @Produces("application/zip")
    @Operation(
            summary = "Everything of an event in one file",
            description =
                    "Entries, crossings as they were sent, decisions, publications, audit: a zip of JSON lines with a"
                            + " manifest. Names as the public sees them, no birth dates, no addresses, no device codes.")
    public RestResponse<InputStream> file(UUID event) {
        var known = programme.event(event);
        access.refuseUnlessOfficial(known);
        return ResponseBuilder.ok(made(event))
                .header("Content-Disposition", "attachment; filename=\"" + new FileName(known) + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private InputStream made(UUID event) {
        try {
            var file = Files.createTempFile("event", ".zip");
            try {
                contents.write(event, Files.newOutputStream(file));
                return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
