package org.backstretch.results.award;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

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
import org.backstretch.results.award.AwardsView.AwardListView;
import org.backstretch.results.award.AwardsView.LeftOut;
import org.backstretch.results.award.AwardsView.Winner;
import org.backstretch.results.derivation.RaceStates;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.backstretch.results.publication.PrintedLists;
import org.backstretch.results.publication.PrintedLists.Newest;
import org.backstretch.results.resultlist.ResultList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The prizes of a race. */
@Path("/races/{race}/awards")
@PermitAll
@PublicAnswer
@Tag(name = "Awards")
class AwardResource {
    private static final List<String> HEADER =
            List.of("list", "prize", "bib", "name", "club", "category", "mark", "note");

    private final Programme programme;
    private final Access access;
    private final AwardPlans plans;
    private final PrintedLists printed;
    private final ResultList live;
    private final RaceStates states;

    AwardResource(
            Programme programme,
            Access access,
            AwardPlans plans,
            PrintedLists printed,
            ResultList live,
            RaceStates states) {
        this.programme = programme;
        this.access = access;
        this.plans = plans;
        this.printed = printed;
        this.live = live;
        this.states = states;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Who wins which prize, and who was left out and why",
            description =
                    "Derived each time it is asked, from the latest printed list; before the first, from live results.")
    public AwardsView get(UUID race) {
        var known = programme.race(race);
        access.refuseUnlessShown(known);
        return view(known, printed.latest(known));
    }

    @GET
    @Produces(Csv.TYPE + ";qs=0.5")
    @Operation(summary = "Who wins which prize, as a whole table")
    public String csv(UUID race) {
        return Csv.of(
                HEADER, get(race).lists().stream().flatMap(AwardResource::rows).toList());
    }

    private AwardsView view(KnownRace race, Optional<Newest> latest) {
        var said = plans.of(race.id());
        var plan = said.orElseGet(() -> AwardPlans.usual(race.fact()));
        var lines = latest.map(list -> printed.lines(race, list.version())).orElseGet(() -> live.of(race));
        return new AwardsView(
                race.id(),
                latest.map(list -> list.status().name()).orElse(AwardsView.LIVE),
                latest.map(Newest::version).orElse(null),
                latest.map(Newest::publishedAt).orElse(null),
                latest.filter(list -> !list.isCurrent()).isPresent(),
                said.isEmpty(),
                plan,
                new AwardSheet(race.fact(), states.get(race.id()).rules(race), lines, plan).views());
    }

    private static Stream<List<String>> rows(AwardListView list) {
        return Stream.concat(
                list.winners().stream().map(winner -> row(list, winner)),
                list.leftOut().stream().map(each -> row(list, each)));
    }

    private static List<String> row(AwardListView list, Winner winner) {
        var team = winner.scorers().stream()
                .map(scorer -> scorer.name() + " " + scorer.place())
                .collect(joining(", "));
        return List.of(
                list.title(),
                winner.label(),
                text(winner.bib()),
                winner.name(),
                text(winner.clubName()),
                text(winner.category()),
                winner.points() == null ? text(winner.mark()) : winner.points().toString(),
                team);
    }

    private static List<String> row(AwardListView list, LeftOut each) {
        return List.of(list.title(), "", text(each.bib()), each.name(), "", "", "", each.why());
    }

    private static String text(@Nullable String text) {
        return requireNonNullElse(text, "");
    }
}
