package org.backstretch.portal.organizer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The events somebody owns or works at. */
@Path("/organizer")
@Authenticated
public class OrganizerPage {
    private static final int ROWS = 200;

    @RestClient
    Registration registration;

    @CheckedTemplate(basePath = "organizer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Organizer(Part<Event> events) implements TemplateInstance {}

    @GET
    public TemplateInstance mine() {
        return new Organizer(registration.myEvents(true, ROWS));
    }
}
