package org.backstretch.registration.fee;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/events/{event}/prices")
@Tag(name = "Fees")
public class PricesOfEventResource {
    private final Caller caller;
    private final Clock clock;

    PricesOfEventResource(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** @param amount in the smallest unit of the currency */
    @Schema(name = "RacePrice")
    public record RacePrice(
            UUID raceId,
            @Schema(examples = "EUR") String currency,
            @Schema(examples = "1500") long amount) {}

    @GET
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(
            summary = "What entering costs at this moment, by race",
            description =
                    "Races that cost nothing are left out, and prices of single categories: /races/{race}/fees has them.")
    public List<RacePrice> now(UUID event) {
        var seen = Event.seenBy(caller, event);
        return PaymentTerms.ofEvent(event)
                .map(terms -> of(seen, terms.currency().getCurrencyCode()))
                .orElse(List.of());
    }

    private List<RacePrice> of(Event event, String currency) {
        var races = Race.of(event).stream().map(Race::id).toList();
        var lists = PriceList.ofRaces(races);
        return races.stream()
                .flatMap(race -> Optional.ofNullable(lists.get(race)).stream()
                        .flatMap(list -> now(list, event))
                        .map(step -> new RacePrice(race, currency, step.amount())))
                .toList();
    }

    private Stream<Step> now(PriceList list, Event event) {
        return list.inForce(Optional.empty(), clock.instant(), event.zone()).stream()
                .filter(step -> step.amount() > 0);
    }
}
