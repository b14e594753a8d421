package org.backstretch.registration.desk;

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
import java.util.UUID;
import org.backstretch.kit.web.Csv;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list of a desk, to search and to take along. */
@Path("/events/{event}/desk-list")
@Tag(name = "Desk")
@Authenticated
public class DeskListResource {
    /** One for both forms: they are described as one operation. */
    private static final String SUMMARY =
            "Who may come to the desk, by name, with what each lacks; a page at a time, or the whole as CSV";

    private final Desks desks;
    private final DeskRows rows;

    DeskListResource(Desks desks, DeskRows rows) {
        this.desks = desks;
        this.rows = rows;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = SUMMARY)
    public Page<DeskRow> page(
            UUID event,
            @QueryParam("race") @Nullable UUID race,
            @QueryParam("search") @DefaultValue("") @Size(max = 80) String search,
            @BeanParam @Valid PageRequest ask) {
        desks.presentAt(event);
        return rows.find(event, race, search, ask);
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Transactional
    @Operation(summary = SUMMARY)
    public String csv(UUID event, @QueryParam("race") @Nullable UUID race) {
        desks.presentAt(event);
        return Csv.of(
                DeskRow.HEADER,
                rows.all(event, race).stream().map(DeskRow::cells).toList());
    }
}
