package org.backstretch.registration.track;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/events/{event}/tracks")
@Tag(name = "Events")
public class EventTracksResource {
    private final Caller caller;

    EventTracksResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(summary = "The courses of an event's races, as far as there are tracks of them")
    public List<TrackView> all(UUID event) {
        return Race.of(List.of(Event.seenBy(caller, event).id())).stream()
                .filter(race -> !race.isWithdrawn())
                .flatMap(race -> RaceTrack.of(race.id()).map(track -> TrackView.of(race, track)).stream())
                .toList();
    }
}
