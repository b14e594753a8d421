package org.backstretch.portal.raceday;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.results.Device;
import org.backstretch.portal.results.Results;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the finish line's script asks in the session's name: a device code, so that a session that ends does not end the timing. */
@Path("/race-day/{race}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class LineDoor {
    private static final String KIND = "TIMING";

    @RestClient
    Results results;

    @POST
    @Path("/device")
    public Response mint(UUID race) {
        try {
            var event = results.race(race).eventId();
            return Response.ok(results.mint(event, new Device.Minting("Race-day page", KIND)))
                    .build();
        } catch (Refused refused) {
            return Response.status(refused.problem().status())
                    .entity(refused.problem())
                    .type("application/problem+json")
                    .build();
        }
    }
}
