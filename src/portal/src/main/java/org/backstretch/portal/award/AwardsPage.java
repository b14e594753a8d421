package org.backstretch.portal.award;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.Awards;
import org.backstretch.portal.results.Prizes;
import org.backstretch.portal.results.RaceState;
import org.backstretch.portal.results.Results;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who wins what, for everybody, and to be read out from paper. */
@Path("/races/{id}/awards")
public class AwardsPage {
    @RestClient
    Registration registration;

    @RestClient
    Results results;

    @RestClient
    Awards awards;

    /** @param prizes empty for strangers while a race is rehearsed */
    @CheckedTemplate(basePath = "award", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AwardsView(Race race, RaceState state, Optional<Prizes> prizes) implements TemplateInstance {}

    @GET
    public TemplateInstance open(UUID id) {
        var state = results.race(id);
        return new AwardsView(
                registration.race(id), state, state.isShown() ? Optional.of(awards.awards(id)) : Optional.empty());
    }
}
