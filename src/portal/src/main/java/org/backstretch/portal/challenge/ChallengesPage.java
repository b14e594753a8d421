package org.backstretch.portal.challenge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import org.backstretch.portal.registration.Challenges;
import org.backstretch.portal.service.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** All challenges. */
@Path("/challenges")
public class ChallengesPage {
    private static final int ROWS = 30;

    @RestClient
    Challenges challenges;

    private final Clock clock;

    ChallengesPage(Clock clock) {
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "challenge", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChallengeList(List<Windowed> challenges, Part<?> part, String when) implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @RestQuery @DefaultValue("upcoming") String when, @RestQuery @DefaultValue("0") int page) {
        var shown = when.equals("past") ? "past" : "upcoming";
        var part = challenges.challenges(shown, page, ROWS);
        var windowed = part.items().stream()
                .map(challenge -> Windowed.of(challenge, clock.instant()))
                .toList();
        return new ChallengeList(windowed, part, shown);
    }
}
