package org.backstretch.portal.judge;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.backstretch.portal.results.Judges;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The photo of a report by itself, for officials: pages show it small and lead here. */
@Path("/race-day/photos/{infringement}")
@Authenticated
public class PhotoPage {
    @RestClient
    Judges judges;

    @GET
    @Produces("image/jpeg")
    public RestResponse<byte[]> show(UUID infringement) {
        return ResponseBuilder.ok(judges.photo(infringement))
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
