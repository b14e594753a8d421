package org.backstretch.registration.waitlist;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.EntryView;
import org.backstretch.registration.entry.Offers;
import org.backstretch.registration.entry.Rights;
import org.backstretch.registration.rush.AFewAtATime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/entries/{entry}/offer")
@Tag(name = "Places")
@Authenticated
public class OfferResource {
    private final Offers offers;
    private final Caller caller;

    OfferResource(Offers offers, Caller caller) {
        this.offers = offers;
        this.caller = caller;
    }

    @PUT
    @Path("/acceptance")
    @RunOnVirtualThread
    @AFewAtATime
    @Transactional
    @Operation(summary = "Take the place that is offered from the waiting list, as the runner or the organizer")
    public EntryView accept(UUID entry) {
        var locked = Rights.act(Entry.locked(entry), caller);
        offers.accept(locked);
        return EntryView.of(locked);
    }

    @DELETE
    @RunOnVirtualThread
    @AFewAtATime
    @Transactional
    @Operation(summary = "Decline the place that is offered: it goes to the next, and the entry is withdrawn")
    public EntryView decline(UUID entry) {
        var locked = Rights.act(Entry.locked(entry), caller);
        offers.decline(locked);
        return EntryView.of(locked);
    }
}
