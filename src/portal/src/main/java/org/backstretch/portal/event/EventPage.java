package org.backstretch.portal.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Registration;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A meet: where, when, and which races. */
@Path("/events/{id}")
public class EventPage {
    @RestClient
    Registration registration;

    private final Clock clock;

    EventPage(Clock clock) {
        this.clock = clock;
    }

    /** @param inviting whether the page offers to enter */
    @CheckedTemplate(basePath = "event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EventView(Event event, boolean inviting) implements TemplateInstance {}

    @GET
    public TemplateInstance event(UUID id) {
        var event = registration.event(id);
        return new EventView(event, event.invites(clock.instant()));
    }
}
