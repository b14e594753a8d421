package org.backstretch.portal.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Fees;
import org.backstretch.portal.registration.RacePrice;
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

    @RestClient
    Fees fees;

    private final Clock clock;

    EventPage(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param inviting whether the page offers to enter
     * @param prices of entering, by race; empty where nobody can enter, or for nothing
     * @param checklist what the organizer answers about safety; empty where nothing is
     */
    @CheckedTemplate(basePath = "event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EventView(Event event, boolean inviting, List<RacePrice> prices, Optional<Checklist> checklist)
            implements TemplateInstance {}

    @GET
    public TemplateInstance event(UUID id) {
        var event = registration.event(id);
        var inviting = event.invites(clock.instant());
        return new EventView(event, inviting, inviting ? fees.shownOf(id) : List.of(), safety.answered(id));
    }
}
