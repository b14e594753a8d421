package org.backstretch.registration.desk;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a phone at the desk asks by its code alone. */
@Path("/desk-devices/own")
@Tag(name = "Desk")
@Authenticated
public class OwnDeskResource {
    private final Desks desks;
    private final Clock clock;

    OwnDeskResource(Desks desks, Clock clock) {
        this.desks = desks;
        this.clock = clock;
    }

    @Schema(name = "DeskRace")
    public record RaceOfDesk(UUID id, String name) {}

    /** @param lastDay after it, a phone drops the list that it took along */
    @Schema(name = "DeskEvent")
    public record EventOfDesk(UUID id, String name, String zone, LocalDate lastDay) {}

    /** @param serverAt now, to tell a phone how wrong its clock is */
    @Schema(name = "OwnDesk")
    public record View(
            UUID id, String name, Instant endsAt, Instant serverAt, EventOfDesk event, List<RaceOfDesk> races) {}

    @GET
    @Transactional
    @Operation(summary = "What the code that is shown is for", description = "A code that has ended reads nothing.")
    public View own() {
        var device = desks.own();
        Event event = Event.findById(device.eventId());
        return new View(
                device.id(),
                device.name(),
                device.endsAt(),
                clock.instant(),
                new EventOfDesk(event.id(), event.name(), event.zone().getId(), event.lastDay()),
                Race.of(event).stream()
                        .filter(race -> !race.isWithdrawn())
                        .map(race -> new RaceOfDesk(race.id(), race.name()))
                        .toList());
    }
}
