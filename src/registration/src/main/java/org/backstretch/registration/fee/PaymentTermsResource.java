package org.backstretch.registration.fee;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.event.Event;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/events/{event}/payment-terms")
@Tag(name = "Fees")
@Authenticated
public class PaymentTermsResource {
    private final Changes changes;
    private final Caller caller;

    PaymentTermsResource(Changes changes, Caller caller) {
        this.changes = changes;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "How the event takes money, for its organizer and officials; 404 while it takes none")
    public TermsForm get(UUID event) {
        Event.seenBy(caller, event).officiatedBy(caller);
        return TermsForm.of(
                PaymentTerms.ofEvent(event).orElseThrow(() -> new NotHere("payment terms of the event", event)));
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Say how the event takes money: its currency, whether paying comes first, the account",
            description = "The currency cannot change once something is owed.")
    public TermsForm set(UUID event, @NotNull @Valid TermsForm form) {
        var edited = Event.editedBy(caller, event);
        var known = PaymentTerms.ofEvent(event);
        known.ifPresent(terms -> terms.take(form));
        var terms = known.orElseGet(() -> PaymentTerms.of(event, form));
        terms.persist();
        changes.noted(edited, "payment-terms-set", Optional.of("in " + form.currency()));
        return TermsForm.of(terms);
    }
}
