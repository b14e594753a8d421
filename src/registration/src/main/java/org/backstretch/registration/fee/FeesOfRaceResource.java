package org.backstretch.registration.fee;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/races/{race}/fees")
@Tag(name = "Fees")
public class FeesOfRaceResource {
    private final Ledger ledger;
    private final Changes changes;
    private final Caller caller;
    private final Clock clock;

    FeesOfRaceResource(Ledger ledger, Changes changes, Caller caller, Clock clock) {
        this.ledger = ledger;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(summary = "What entering this race costs, step by step")
    public Prices get(UUID race) {
        return Prices.of(Race.seenBy(caller, race), clock.instant());
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(
            summary = "Set the prices of a race, as the organizer",
            description = "For entries made from now on: what an entry owes is fixed when it is made. The event has"
                    + " payment terms first.")
    public Prices set(UUID race, @NotNull @Valid Prices.Wanted wanted) {
        var locked = Race.locked(race);
        var event = locked.event().editedBy(caller);
        PaymentTerms.needed(event.id());
        ledger.closeBefore(locked);
        var prices = PriceList.ofRace(race).orElseGet(() -> new PriceList(race));
        prices.take(wanted.of(locked), event.zone());
        prices.persist();
        changes.noted(locked, "prices-set", Optional.of(prices.steps().size() + " prices"));
        return Prices.of(locked, clock.instant());
    }
}
