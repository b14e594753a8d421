package org.backstretch.results.alignment;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What there is to align. */
@Path("/races/{race}/streams")
@Authenticated
@Tag(name = "Alignment")
class StreamResource {
    private final Programme programme;
    private final Access access;
    private final Streams streams;

    StreamResource(Programme programme, Access access, Streams streams) {
        this.programme = programme;
        this.access = access;
        this.streams = streams;
    }

    @GET
    @Operation(
            summary = "Streams of times without bibs, and of bibs without times, by device",
            description = "Times that came with a bib or a chip are in none: they need no alignment.")
    public Streams.Both list(UUID race) {
        access.refuseUnlessOfficial(programme.race(race).event());
        return streams.of(race);
    }
}
