package org.backstretch.registration.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calendars ask without anybody's token: whoever knows the address may read. */
@Path("/calendar-feeds/{token}")
@Tag(name = "Calendars")
@PermitAll
@PublicAnswer
public class FeedResource {
    private final Calendars calendars;

    FeedResource(Calendars calendars) {
        this.calendars = calendars;
    }

    @GET
    @Produces(Ics.TYPE)
    @Transactional
    @Operation(summary = "The entries of whoever made this address, as a calendar to subscribe to")
    public String get(String token) {
        return CalendarFeed.person(token).map(calendars::ofPerson).orElseThrow(() -> new NotHere("calendar", "here"));
    }
}
