package org.backstretch.registration.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.event.Event;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/events/{event}/calendar")
@Tag(name = "Calendars")
@PermitAll
@PublicAnswer
public class EventCalendarResource {
    private final Calendars calendars;
    private final Caller caller;

    EventCalendarResource(Calendars calendars, Caller caller) {
        this.calendars = calendars;
        this.caller = caller;
    }

    @GET
    @Produces(Ics.TYPE)
    @Transactional
    @Operation(summary = "The programme of an event as a calendar, to subscribe to")
    public String get(UUID event) {
        return calendars.of(Event.seenBy(caller, event));
    }
}
