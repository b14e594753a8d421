package org.backstretch.portal.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.safety.Checklist;
import org.backstretch.portal.safety.Safety;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A meet: where, when, and which races. */
@Path("/events/{id}")
public class EventPage {
    @RestClient
    Registration registration;

    @RestClient
    Safety safety;

    private final Clock clock;

    EventPage(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param inviting whether the page offers to enter
     * @param checklist what the organizer answers about safety; empty where nothing is
     */
    @CheckedTemplate(basePath = "event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EventView(Event event, boolean inviting, Optional<Checklist> checklist) implements TemplateInstance {}

    @GET
    public TemplateInstance event(UUID id) {
        var event = registration.event(id);
        return new EventView(event, event.invites(clock.instant()), safety.answered(id));
    }
}
