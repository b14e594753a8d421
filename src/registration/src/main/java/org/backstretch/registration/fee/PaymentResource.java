package org.backstretch.registration.fee;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Rights;
import org.backstretch.registration.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/entries/{entry}/payments")
@Tag(name = "Fees")
@Authenticated
public class PaymentResource {
    private final Fees fees;
    private final Caller caller;

    PaymentResource(Fees fees, Caller caller) {
        this.fees = fees;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "The ledger of an entry, for its runner and the officials")
    public Page<FeeView.Line> list(UUID entry, @BeanParam @Valid PageRequest ask) {
        return Page.of(fees.view(Rights.read(fees.toShow(entry), caller)).lines(), ask);
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Book a payment, refund, waiver, surcharge or correction",
            description = "Cash by an official, all else by the organizer. Nothing is ever edited or deleted: what was"
                    + " wrong is taken back by a line of its own.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeeView.class)))
    public Response book(UUID entry, @NotNull @Valid Booking booking) {
        var locked = Entry.locked(entry);
        var event = locked.race().event();
        if (booking.isCash()) {
            event.officiatedBy(caller);
        } else {
            event.editedBy(caller);
        }
        fees.book(locked, booking);
        return Created.at("entries/" + entry + "/payments", fees.view(locked));
    }
}
