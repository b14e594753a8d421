package org.backstretch.portal.organizer;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.UUID;
import org.backstretch.portal.results.EventFiles;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Everything of an event in one file, for its officials to keep elsewhere. */
@Path("/organizer/events/{id}/file")
@Authenticated
public class EventFilePage {
    @RestClient
    EventFiles files;

    @GET
    @Produces("application/zip")
    public RestResponse<InputStream> file(UUID id) {
        return ResponseBuilder.ok(files.file(id))
                .header("Content-Disposition", "attachment; filename=\"event-" + id + ".backstretch.zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
