package org.backstretch.registration.place;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/races/{race}/entry-terms")
@Tag(name = "Places")
public class EntryTermsResource {
    private final Caller caller;
    private final Changes changes;
    private final Event<PlacesChanged> changed;

    EntryTermsResource(Caller caller, Changes changes, Event<PlacesChanged> changed) {
        this.caller = caller;
        this.changes = changes;
        this.changed = changed;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(summary = "When and how the race takes entries")
    public EntryTermsPlan get(UUID race) {
        return EntryTermsPlan.of(EntryTerms.of(Race.seenBy(caller, race)));
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(summary = "Say when and how the race takes entries; what is absent has its default")
    public EntryTermsPlan put(UUID race, @NotNull @Valid EntryTermsPlan plan) {
        var locked = Race.locked(race);
        locked.event().editedBy(caller);
        var terms = EntryTerms.of(locked);
        terms.change(plan);
        terms.persist();
        changes.note(locked, "entry-terms-changed", told(plan));
        changed.fire(new PlacesChanged(locked));
        return EntryTermsPlan.of(terms);
    }

    private static String told(EntryTermsPlan plan) {
        return "opens: %s, closes: %s, waiting list: %s"
                .formatted(plan.opensAt(), plan.closesAt(), Boolean.TRUE.equals(plan.waitingList()));
    }
}
