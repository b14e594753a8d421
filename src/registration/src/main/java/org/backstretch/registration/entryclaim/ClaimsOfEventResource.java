package org.backstretch.registration.entryclaim;

import io.quarkus.panache.common.Parameters;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/events/{event}/entry-claims")
@Tag(name = "Entry claims")
@Authenticated
public class ClaimsOfEventResource {
    private final Caller caller;

    ClaimsOfEventResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Claims of entries of an event, undecided ones first, for its organizer")
    public Page<ClaimView> list(UUID event, @BeanParam @Valid PageRequest ask) {
        Event.ownedBy(caller, event);
        return Pages.of(
                        EntryClaim.<EntryClaim>find(
                                "from EntryClaim claim where exists (select 1 from Entry entry where entry.id = claim.entryId"
                                        + " and entry.race.event.id = :event) order by case when state = 'PENDING' then 0 else 1 end, id desc",
                                Parameters.with("event", event)),
                        ask)
                .map(ClaimView::of);
    }
}
