package org.backstretch.results.resultlist;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.web.Csv;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The live list of a race. */
@Path("/races/{race}/results")
@PermitAll
@Tag(name = "Results")
class ResultResource {
    private final Programme programme;
    private final Access access;
    private final ResultList list;

    ResultResource(Programme programme, Access access, ResultList list) {
        this.programme = programme;
        this.access = access;
        this.list = list;
    }

    @GET
    @PublicAnswer
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Results as they are now, places per direction")
    public Page<Line> list(UUID race, @BeanParam @Valid Choice choice, @BeanParam @Valid PageRequest page) {
        return Page.of(chosen(race, choice), page);
    }

    @GET
    @PublicAnswer
    @Produces(Csv.TYPE + ";qs=0.5")
    @Operation(summary = "Results as they are now, as a whole table")
    public String csv(UUID race, @BeanParam @Valid Choice choice) {
        return Table.csv(chosen(race, choice), programme.race(race).fact());
    }

    private List<Line> chosen(UUID race, Choice choice) {
        var known = programme.race(race);
        access.refuseUnlessShown(known);
        return choice.of(list.of(known));
    }
}
