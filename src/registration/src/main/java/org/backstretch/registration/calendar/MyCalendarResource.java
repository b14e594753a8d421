package org.backstretch.registration.calendar;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import org.backstretch.registration.person.People;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/me/calendar-feed")
@Tag(name = "Calendars")
@Authenticated
public class MyCalendarResource {
    private final People people;
    private final Clock clock;

    MyCalendarResource(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /**
     * The feed of own entries.
     *
     * @param madeAt null where there is none
     * @param path of the calendar, told only when it is made
     */
    @Schema(name = "CalendarFeed")
    public record View(@Nullable Instant madeAt, @Nullable String path) {}

    @GET
    @Transactional
    @Operation(summary = "Whether my races have a secret address")
    public View get() {
        return new View(
                CalendarFeed.ofPerson(people.me().id())
                        .map(CalendarFeed::madeAt)
                        .orElse(null),
                null);
    }

    @PUT
    @Transactional
    @Operation(summary = "Make a secret address of my races' calendar; the one of before ends")
    public View renew() {
        var now = clock.instant();
        var token = CalendarFeed.renewed(people.meToChange().id(), now);
        return new View(now, "/api/registration/calendar-feeds/" + token);
    }

    @DELETE
    @Transactional
    @Operation(summary = "End the secret address of my races' calendar")
    public View end() {
        CalendarFeed.deleteById(people.me().id());
        return new View(null, null);
    }
}
