package org.backstretch.results.cockpit;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.web.Csv;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is still out there. */
@Path("/races/{race}/still-out")
@Authenticated
@Tag(name = "Cockpit")
class StillOutResource {
    private static final List<String> HEADER = List.of(
            "bib",
            "name",
            "direction",
            "category",
            "started",
            "last_point",
            "last_seen",
            "expected",
            "basis",
            "overdue");

    private final Programme programme;
    private final Access access;
    private final Course course;
    private final Clock clock;

    StillOutResource(Programme programme, Access access, Course course, Clock clock) {
        this.programme = programme;
        this.access = access;
        this.course = course;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Who started and has no outcome, the longest overdue first",
            description =
                    "Expected by the last point they were seen at (SPLIT), by the median of a field of which half is"
                            + " in (FIELD), or at a stroll of 1 m/s (PACE). Overdue is who is later than that by a margin: a"
                            + " quarter of what was left to run, half of the median, or three minutes, whichever is more.")
    public Page<Runner> list(UUID race, @BeanParam @Valid PageRequest page) {
        return Page.of(runners(race), page);
    }

    @GET
    @Produces(Csv.TYPE + ";qs=0.5")
    @Operation(summary = "The same as a whole table, for the marshals")
    public String csv(UUID race) {
        return Csv.of(HEADER, runners(race).stream().map(StillOutResource::row).toList());
    }

    private List<Runner> runners(UUID race) {
        var known = programme.race(race);
        access.refuseUnlessOfficial(known.event());
        return course.runners(known, clock.instant());
    }

    private static List<String> row(Runner runner) {
        return List.of(
                text(runner.bib()),
                runner.name(),
                runner.direction().name(),
                text(runner.category()),
                text(runner.startedAt()),
                text(runner.lastPoint()),
                text(runner.lastSeenAt()),
                text(runner.expectedAt()),
                text(runner.basis()),
                runner.overdue() ? "yes" : "no");
    }

    private static String text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString).orElse("");
    }
}
