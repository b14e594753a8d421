package org.backstretch.registration.programme;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.race.RaceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event with its races.
 *
 * @param organizer the account that owns it
 * @param youMay what the caller may do here
 */
@Schema(name = "Event")
public record EventView(
        UUID id,
        @Schema(examples = "Backward Mile Night") String name,
        @Schema(examples = "Cupar") String place,
        @Schema(examples = "GB") String country,
        @Schema(examples = "2027-06-01") LocalDate firstDay,
        @Schema(examples = "2027-06-01") LocalDate lastDay,
        @Schema(examples = "Europe/London") String zone,
        EventFact.Status status,
        UUID organizer,
        String description,
        List<RaceView> races,
        YouMay youMay) {

    @Schema(name = "YouMay")
    public record YouMay(boolean edit, boolean officiate) {}

    static EventView of(Event event, Caller caller) {
        return of(List.of(event), caller).getFirst();
    }

    static List<EventView> of(Collection<Event> events, Caller caller) {
        var races =
                RaceView.of(events.stream().map(Event::id).toList()).stream().collect(groupingBy(RaceView::eventId));
        return events.stream()
                .map(event -> of(event, races.getOrDefault(event.id(), List.of()), caller))
                .toList();
    }

    private static EventView of(Event event, List<RaceView> races, Caller caller) {
        return new EventView(
                event.id(),
                event.name(),
                event.place(),
                event.country(),
                event.firstDay(),
                event.lastDay(),
                event.zone().getId(),
                event.status(),
                event.organizer(),
                event.description(),
                races,
                new YouMay(event.mayBeEditedBy(caller), event.mayBeOfficiatedBy(caller)));
    }
}
