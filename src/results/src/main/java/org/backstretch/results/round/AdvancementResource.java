package org.backstretch.results.round;

import static java.util.Objects.requireNonNullElse;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.kit.web.Csv;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.Programme;
import org.backstretch.results.publication.PrintedLists;
import org.backstretch.results.round.AdvancementView.HeatView;
import org.backstretch.results.round.AdvancementView.Line;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The heats of a race and who goes on. */
@Path("/races/{race}/advancement")
@PermitAll
@PublicAnswer
@Tag(name = "Rounds")
class AdvancementResource {
    private static final List<String> HEADER =
            List.of("heat", "lane", "place", "bib", "name", "club", "category", "mark", "qualified", "why");

    private final Programme programme;
    private final Access access;
    private final Rounds rounds;
    private final PrintedLists lists;

    AdvancementResource(Programme programme, Access access, Rounds rounds, PrintedLists lists) {
        this.programme = programme;
        this.access = access;
        this.rounds = rounds;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The heats of a race, who advances, and why",
            description =
                    "Derived from live results each time it is asked: a disqualification moves the next one up by itself.")
    public AdvancementView get(UUID race) {
        var known = programme.race(race);
        access.refuseUnlessShown(known);
        var round = rounds.of(known);
        var next = round.led()
                .flatMap(led -> programme.raceIfKnown(led.next()))
                .map(led -> led.fact().name());
        return new RoundSheet(round).view(next, lists.latest(known));
    }

    @GET
    @Produces(Csv.TYPE + ";qs=0.5")
    @Operation(summary = "The heats of a race, who advances, and why, as a whole table")
    public String csv(UUID race) {
        return Csv.of(
                HEADER,
                get(race).heats().stream().flatMap(AdvancementResource::rows).toList());
    }

    private static Stream<List<String>> rows(HeatView heat) {
        return heat.entries().stream().map(line -> row(heat, line));
    }

    private static List<String> row(HeatView heat, Line line) {
        return List.of(
                heat.name(),
                Optional.ofNullable(line.lane()).map(String::valueOf).orElse(""),
                text(line.placeLabel()),
                text(line.bib()),
                line.name(),
                text(line.clubName()),
                text(line.category()),
                text(line.mark()),
                text(line.qualified()),
                text(line.why()));
    }

    private static String text(@Nullable String text) {
        return requireNonNullElse(text, "");
    }
}
