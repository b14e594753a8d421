package org.backstretch.registration.fee;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.Csv;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.event.Event;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/events/{event}/fees")
@Tag(name = "Fees")
@Authenticated
public class FeesOfEventResource {
    /** One for both forms: they are described as one operation. */
    private static final String SUMMARY =
            "Who owes what and who paid, for the organizer and the officials; a page at a time, or the whole as CSV";

    private final FeeRows rows;
    private final Caller caller;

    FeesOfEventResource(FeeRows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = SUMMARY)
    public FeeTable table(
            UUID event,
            @QueryParam("show") @DefaultValue("ALL") FeeTable.Show show,
            @QueryParam("search") @DefaultValue("") @Size(max = 80) String search,
            @BeanParam @Valid PageRequest ask) {
        Event.seenBy(caller, event).officiatedBy(caller);
        return PaymentTerms.ofEvent(event)
                .map(terms -> rows.table(event, terms.currency(), show, search, ask))
                .orElseGet(() -> FeeTable.none(ask));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Transactional
    @Operation(summary = SUMMARY)
    public String csv(
            UUID event,
            @QueryParam("show") @DefaultValue("ALL") FeeTable.Show show,
            @QueryParam("search") @DefaultValue("") @Size(max = 80) String search) {
        Event.seenBy(caller, event).officiatedBy(caller);
        var cells = PaymentTerms.ofEvent(event)
                .map(terms -> rows.of(event, show, search).stream()
                        .map(row -> row.cells(terms.currency()))
                        .toList())
                .orElse(List.of());
        return Csv.of(FeeRow.HEADER, cells);
    }
}
