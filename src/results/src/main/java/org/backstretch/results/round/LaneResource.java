package org.backstretch.results.round;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.web.Csv;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Heats and lanes of a race. In which heat somebody runs, registration knows; the lane is known here. */
@Path("/races/{race}/lanes")
@Tag(name = "Rounds")
class LaneResource {
    private static final List<String> HEADER = List.of("heat", "lane", "bib", "name", "club", "category");

    private final Programme programme;
    private final Access access;
    private final Rounds rounds;
    private final LaneOrders orders;

    LaneResource(Programme programme, Access access, Rounds rounds, LaneOrders orders) {
        this.programme = programme;
        this.access = access;
        this.rounds = rounds;
        this.orders = orders;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Who runs in which heat and lane")
    public LaneView get(UUID race) {
        var known = programme.race(race);
        access.refuseUnlessVisible(known.event(), "race", race);
        return kept(known);
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Produces(Csv.TYPE + ";qs=0.5")
    @Operation(summary = "Who runs in which heat and lane, as a whole table")
    public String csv(UUID race) {
        var rows = get(race).heats().stream()
                .flatMap(heat -> heat.entries().stream().map(each -> row(heat, each)))
                .toList();
        return Csv.of(HEADER, rows);
    }

    @POST
    @Path("/preview")
    @Authenticated
    @Operation(
            summary = "What heats and lanes would be",
            description = "Nothing is kept. The seed in the answer gives the same again.")
    public LaneView preview(UUID race, @Valid @NotNull LaneWanted wanted) {
        var known = programme.race(race);
        access.refuseUnlessOfficial(known.event());
        var round = rounds.of(known);
        return LaneView.planned(round, orders.plan(round, wanted));
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(summary = "Give lanes, computed or by hand", description = """
                    Each lane once in a heat. Where that moves somebody to another heat, registration has to put the entry there: \
                    the lane counts while its runner is in that heat.""")
    public LaneView set(UUID race, @Valid @NotNull LaneWanted wanted) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOfficial(owned.event());
        var round = rounds.of(owned);
        var plan = orders.plan(round, wanted);
        orders.keep(round, plan, Optional.ofNullable(wanted.reason()));
        return LaneView.planned(round, plan);
    }

    private LaneView kept(KnownRace race) {
        return LaneView.kept(rounds.of(race), orders.of(race.id()));
    }

    private static List<String> row(LaneView.Heat heat, LaneView.Runner runner) {
        return List.of(
                heat.name(),
                Optional.ofNullable(runner.lane()).map(String::valueOf).orElse(""),
                text(runner.bib()),
                runner.name(),
                text(runner.clubName()),
                text(runner.category()));
    }

    private static String text(@Nullable String text) {
        return requireNonNullElse(text, "");
    }
}
