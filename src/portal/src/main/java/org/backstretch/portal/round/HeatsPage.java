package org.backstretch.portal.round;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Locale;
import java.util.UUID;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.RaceState;
import org.backstretch.portal.results.Results;
import org.backstretch.portal.results.Round;
import org.backstretch.portal.results.Rounds;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The heats of a race for everybody: places as they are now, and who goes on. */
@Path("/races/{id}/heats")
public class HeatsPage {
    @RestClient
    Registration registration;

    @RestClient
    Results results;

    @RestClient
    Rounds rounds;

    @CheckedTemplate(basePath = "round", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Heats(Race race, RaceState state, Round round, String board) implements TemplateInstance {}

    /** What strangers see of a rehearsal. */
    @CheckedTemplate(basePath = "round", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HeatsPlanned(Race race) implements TemplateInstance {}

    @GET
    public TemplateInstance open(UUID id) {
        var race = registration.race(id);
        var state = results.race(id);
        if (!state.isShown()) {
            return new HeatsPlanned(race);
        }
        var direction = race.directions().getFirst().name().toLowerCase(Locale.ROOT);
        return new Heats(race, state, rounds.advancement(id), id + "." + direction);
    }
}
