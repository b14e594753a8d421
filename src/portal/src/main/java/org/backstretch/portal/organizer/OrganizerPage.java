package org.backstretch.portal.organizer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.backstretch.portal.registration.AllSeries;
import org.backstretch.portal.registration.Challenge;
import org.backstretch.portal.registration.Challenges;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.registration.Series;
import org.backstretch.portal.service.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The events somebody owns or works at, and the series and challenges they run. */
@Path("/organizer")
@Authenticated
public class OrganizerPage {
    private static final int ROWS = 200;

    @RestClient
    Registration registration;

    @RestClient
    AllSeries series;

    @RestClient
    Challenges challenges;

    @CheckedTemplate(basePath = "organizer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Organizer(Part<Event> events, Part<Series> series, Part<Challenge> challenges) implements TemplateInstance {}

    @GET
    public TemplateInstance mine() {
        return new Organizer(registration.myEvents(true, ROWS), series.mine(true, ROWS), challenges.mine(true, ROWS));
    }
}
