package org.backstretch.registration.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.club.Clubs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/clubs/{club}/calendar")
@Tag(name = "Calendars")
@PermitAll
@PublicAnswer
public class ClubCalendarResource {
    private final Calendars calendars;

    ClubCalendarResource(Calendars calendars) {
        this.calendars = calendars;
    }

    @GET
    @Produces(Ics.TYPE)
    @Transactional
    @Operation(summary = "Where members of a club run, as a calendar to subscribe to")
    public String get(UUID club) {
        var name =
                Optional.ofNullable(Clubs.names(List.of(club)).get(club)).orElseThrow(() -> new NotHere("club", club));
        return calendars.ofClub(club, name);
    }
}
