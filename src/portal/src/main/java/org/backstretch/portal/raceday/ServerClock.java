package org.backstretch.portal.raceday;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;

/** What time it is here: phones at the line ask, to know how far theirs is off. */
@Path("/race-day/clock")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ServerClock {
    private final Clock clock;

    ServerClock(Clock clock) {
        this.clock = clock;
    }

    /** @param millis since 1970 */
    public record Reading(long millis) {}

    @GET
    public Reading read() {
        return new Reading(clock.millis());
    }
}
