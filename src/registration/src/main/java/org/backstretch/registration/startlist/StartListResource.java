package org.backstretch.registration.startlist;

import jakarta.annotation.security.PermitAll;
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
import org.backstretch.athletics.Direction;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.Csv;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/races/{race}/start-list")
@Tag(name = "Start list")
@PermitAll
@PublicAnswer
public class StartListResource {
    /** One for both forms: they are described as one operation. */
    private static final String SUMMARY =
            "Who takes part, under the names the public may read, by bib; a page at a time, or the whole as CSV";

    private final Caller caller;

    StartListResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = SUMMARY)
    public Page<StartListRow> page(
            UUID race,
            @QueryParam("direction") @Nullable Direction direction,
            @QueryParam("wave") @Nullable UUID wave,
            @QueryParam("search") @DefaultValue("") @Size(max = 80) String search,
            @BeanParam @Valid PageRequest ask) {
        return StartListRow.find(Race.seenBy(caller, race).id(), direction, wave, search, ask);
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Transactional
    @Operation(summary = SUMMARY)
    public String csv(
            UUID race,
            @QueryParam("direction") @Nullable Direction direction,
            @QueryParam("wave") @Nullable UUID wave,
            @QueryParam("search") @DefaultValue("") @Size(max = 80) String search) {
        var rows = StartListRow.all(Race.seenBy(caller, race).id(), direction, wave, search);
        return Csv.of(
                StartListRow.HEADER, rows.stream().map(StartListRow::cells).toList());
    }
}
