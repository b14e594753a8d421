package org.backstretch.results.start;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When each runner starts: individual starts, intervals, pursuits. */
@Path("/races/{race}/start-times")
@Authenticated
@Tag(name = "Races")
class StartTimesResource {
    private final Programme programme;
    private final Access access;
    private final StartTimes times;

    StartTimesResource(Programme programme, Access access, StartTimes times) {
        this.programme = programme;
        this.access = access;
        this.times = times;
    }

    /**
     * What a plan does.
     *
     * @param changed how many get another start
     * @param problems how many lines change nothing, and say why
     */
    record Outcome(int changed, int problems, List<StartTime> items) {
        static Outcome of(List<StartTime> items) {
            return new Outcome(
                    (int) items.stream().filter(StartTime::changed).count(),
                    (int) items.stream().filter(item -> item.problem() != null).count(),
                    items);
        }
    }

    @GET
    @Operation(summary = "When everybody starts, by bib")
    public Page<StartTime> list(UUID race, @BeanParam @Valid PageRequest page) {
        var known = programme.race(race);
        access.refuseUnlessOfficial(known.event());
        return Page.of(times.now(known), page);
    }

    @POST
    @Path("/preview")
    @Operation(summary = "Look at what a plan would do; nothing is changed")
    public Outcome preview(UUID race, @Valid @NotNull StartPlan plan) {
        var known = programme.race(race);
        access.refuseUnlessOfficial(known.event());
        return Outcome.of(times.preview(known, plan, other(plan)));
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Set start times for many at once",
            description =
                    "Lines with a problem change nothing and say why; the others are set, and the race is derived anew"
                            + " once. Said again it changes nothing. In a pursuit each starts as far behind as they finished the"
                            + " other race (same person, else same bib of the same event), and the first across the line wins.")
    public Outcome set(UUID race, @Valid @NotNull StartPlan plan) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOfficial(owned.event());
        return Outcome.of(times.set(owned, plan, other(plan)));
    }

    /** Its results are public unless its event is a draft. */
    private Optional<KnownRace> other(StartPlan plan) {
        var pursuit = Optional.ofNullable(plan.pursuit());
        var other = pursuit.map(StartPlan.Pursuit::race).map(programme::race);
        other.ifPresent(race -> access.refuseUnlessVisible(race.event(), "race", race.id()));
        return other;
    }
}
