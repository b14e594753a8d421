package org.backstretch.registration.fee;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.event.Event;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/events/{event}/discounts")
@Tag(name = "Fees")
@Authenticated
public class DiscountResource {
    private final Changes changes;
    private final Caller caller;

    DiscountResource(Changes changes, Caller caller) {
        this.changes = changes;
        this.caller = caller;
    }

    /** @param used how many entries use it */
    @Schema(name = "Discount")
    public record View(@Schema(examples = "CLUB-20") String code, long used, DiscountForm terms) {
        static View of(Discount discount) {
            return new View(discount.code(), discount.used(), discount.form());
        }
    }

    @GET
    @Transactional
    @Operation(summary = "The codes of an event and how often each was used, for its organizer")
    public Page<View> list(UUID event, @BeanParam @Valid PageRequest ask) {
        Event.seenBy(caller, event).editedBy(caller);
        return Page.of(Discount.ofEvent(event), ask).map(View::of);
    }

    @PUT
    @Path("/{code}")
    @Transactional
    @Operation(summary = "Make a code, or change what it takes off the entries that use it from now on")
    public View put(UUID event, String code, @NotNull @Valid DiscountForm form) {
        var edited = Event.editedBy(caller, event);
        PaymentTerms.needed(event);
        var known = Discount.code(code);
        var discount = Discount.locked(event, known).orElseGet(() -> new Discount(event, known));
        discount.take(form);
        discount.persist();
        changes.noted(edited, "discount-set", Optional.of(known));
        return View.of(discount);
    }
}
