package org.backstretch.results.publication;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.contracts.PublicationFact.Status;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.Csv;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.results.database.Storable;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.backstretch.results.resultlist.Line;
import org.backstretch.results.resultlist.Table;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Printed lists of a race. */
@Path("/races/{race}")
@Tag(name = "Publications")
class PublicationResource {
    private final Programme programme;
    private final Access access;
    private final Press press;
    private final PrintedLists lists;
    private final Checks checks;

    PublicationResource(Programme programme, Access access, Press press, PrintedLists lists, Checks checks) {
        this.programme = programme;
        this.access = access;
        this.press = press;
        this.lists = lists;
        this.checks = checks;
    }

    /**
     * A list to be printed.
     *
     * @param status PROVISIONAL or OFFICIAL; a further OFFICIAL is kept as CORRECTED
     * @param note needed for a correction
     * @param acceptDoubts whether to print although crossings wait for a decision
     */
    record Order(
            @NotNull Status status,

            @Schema(examples = "Bib 47 was timed as 74") @Nullable @Size(max = 1_000) @Storable
            String note,

            boolean acceptDoubts) {

        Order {
            note = note == null || note.isBlank() ? null : note.strip();
        }
    }

    /** @param checkedAt when a second person confirmed it; null while nobody has */
    record View(
            UUID id,
            UUID raceId,
            int version,
            Status status,
            Instant publishedAt,
            String ruleSet,
            @Nullable String note,
            int rows,
            @Nullable Instant checkedAt) {
        static View of(Publication printed, Map<UUID, Instant> checked) {
            return new View(
                    printed.id,
                    printed.raceId,
                    printed.version,
                    printed.status,
                    printed.publishedAt,
                    printed.ruleSet,
                    printed.note,
                    printed.printed().size(),
                    checked.get(printed.id));
        }
    }

    @PUT
    @Path("/publication")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Publish the results",
            description =
                    "From the first version on, who takes part and was never seen did not start, and who was seen on the way did"
                            + " not finish.")
    public View publish(UUID race, @Valid @NotNull Order order) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOfficial(owned.event());
        if (order.status() == Status.CORRECTED) {
            throw new Invalid("status", "Ask for OFFICIAL; after an official list it becomes a correction.");
        }
        return view(press.print(owned, order.status(), order.note(), order.acceptDoubts()));
    }

    private View view(Publication printed) {
        return View.of(printed, checks.at(printed));
    }

    @GET
    @Path("/publication")
    @PermitAll
    @PublicAnswer
    @Operation(summary = "The latest version")
    public View latest(UUID race) {
        visible(race);
        return view(Publication.latestOf(race).orElseThrow(() -> new NotHere("publication of race", race)));
    }

    @GET
    @Path("/results/versions")
    @PermitAll
    @PublicAnswer
    @Operation(summary = "All versions, the first first")
    public List<View> versions(UUID race) {
        visible(race);
        var versions = Publication.versionsOf(race);
        var checked = checks.at(versions);
        return versions.stream().map(printed -> View.of(printed, checked)).toList();
    }

    @GET
    @Path("/results/versions/{version}")
    @PermitAll
    @PublicAnswer
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One version, as it was printed")
    public Page<Line> version(UUID race, int version, @BeanParam @Valid PageRequest page) {
        return Page.of(lists.lines(visible(race), version), page);
    }

    @GET
    @Path("/results/versions/{version}")
    @PermitAll
    @PublicAnswer
    @Produces(Csv.TYPE + ";qs=0.5")
    @Operation(summary = "One version, as a whole table")
    public String versionCsv(UUID race, int version) {
        var known = visible(race);
        return Table.csv(lists.lines(known, version), known.fact());
    }

    @GET
    @Path("/results/versions/{version}/comparison")
    @PermitAll
    @PublicAnswer
    @Operation(
            summary = "What is other in one version than in another",
            description =
                    "Runners whose place, mark, status, rule, class or exact time differs; those that only one of them has,"
                            + " too.")
    public Comparison compare(UUID race, int version, @QueryParam("with") @NotNull @Positive Integer other) {
        var known = visible(race);
        return Comparison.of(version, lists.lines(known, version), other, lists.lines(known, other));
    }

    private KnownRace visible(UUID race) {
        var known = programme.race(race);
        access.refuseUnlessShown(known);
        return known;
    }
}
