package org.backstretch.results.relay;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.Csv;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.backstretch.results.resultlist.ResultList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A relay leg by leg, and a race that is run backward and forward in turn section by section. */
@Path("/races/{race}/legs")
@PermitAll
@Tag(name = "Relays")
class LegResource {
    private final Programme programme;
    private final Access access;
    private final ResultList list;

    LegResource(Programme programme, Access access, ResultList list) {
        this.programme = programme;
        this.access = access;
        this.list = list;
    }

    @GET
    @PublicAnswer
    @Produces(Csv.TYPE)
    @Operation(
            summary =
                    "Every team with the time of each leg, or runner with that of each section, and the sums so far, as a table",
            description = "The same as JSON is in /results, where each line has its legs.")
    public String table(UUID race) {
        var relay = relay(race);
        return Detailed.csv(new Stretches(relay), list.of(relay));
    }

    @GET
    @Path("/{leg}/results")
    @PublicAnswer
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Who ran one leg how fast",
            description =
                    "Teams by the time of this leg alone, or runners by that of a section; equal times tie. Who did not finish may"
                            + " well have run it.")
    public Page<LegLine> leg(UUID race, int leg, @BeanParam @Valid PageRequest page) {
        return Page.of(lines(race, leg), page);
    }

    @GET
    @Path("/{leg}/results")
    @PublicAnswer
    @Produces(Csv.TYPE + ";qs=0.5")
    @Operation(summary = "Who ran one leg how fast, as a whole table")
    public String legTable(UUID race, int leg) {
        return LegLine.csv(lines(race, leg));
    }

    private List<LegLine> lines(UUID race, int leg) {
        var relay = relay(race);
        if (leg < 1 || leg > new Stretches(relay).count()) {
            throw new NotHere("leg", leg);
        }
        return LegLine.of(relay, leg, list.of(relay));
    }

    private KnownRace relay(UUID race) {
        var known = programme.race(race);
        access.refuseUnlessShown(known);
        return known;
    }
}
