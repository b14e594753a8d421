package org.backstretch.portal.raceday;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.backstretch.portal.results.Crossing;
import org.backstretch.portal.results.Device;
import org.backstretch.portal.results.Results;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What the finish line's script asks in the session's name: a device code, so that a session that ends does not end the
 * timing, and what an official decides about a tap that was sent.
 */
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
        return answer(() -> results.mint(results.race(race).eventId(), new Device.Minting("Race-day page", KIND)));
    }

    @POST
    @Path("/taps/{tap}/assignment")
    public Response assign(UUID tap, @RestForm String bib) {
        return answer(() -> results.assign(tap, new Crossing.Assignment(bib, null)));
    }

    @POST
    @Path("/taps/{tap}/dismissal")
    public Response dismiss(UUID tap) {
        return answer(() -> results.dismiss(tap, new Crossing.Dismissal("undone at the line")));
    }

    @POST
    @Path("/taps/{tap}/return")
    public Response restore(UUID tap) {
        return answer(() -> results.restore(tap));
    }

    private static Response answer(Supplier<?> action) {
        try {
            return Response.ok(action.get()).build();
        } catch (Refused refused) {
            return Response.status(refused.problem().status())
                    .entity(refused.problem())
                    .type("application/problem+json")
                    .build();
        }
    }
}
