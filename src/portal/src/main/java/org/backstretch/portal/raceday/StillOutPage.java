package org.backstretch.portal.raceday;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.Cockpits;
import org.backstretch.portal.results.StillOut;
import org.backstretch.portal.service.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Everybody who is still on the course, for those who go and look for them. */
@Path("/race-day/{race}")
@Authenticated
public class StillOutPage {
    private static final int ROWS = 100;

    @RestClient
    Registration registration;

    @RestClient
    Cockpits cockpits;

    private final Clock clock;

    StillOutPage(Clock clock) {
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "raceday", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StillOutList(Race race, Part<StillOut> out, Instant now) implements TemplateInstance {}

    @GET
    @Path("/still-out")
    public TemplateInstance list(UUID race, @RestQuery @DefaultValue("0") int page) {
        return new StillOutList(registration.race(race), cockpits.stillOut(race, page, ROWS), clock.instant());
    }

    @GET
    @Path("/still-out.csv")
    @Produces("text/csv; charset=UTF-8")
    public String table(UUID race) {
        return cockpits.stillOutTable(race);
    }
}
