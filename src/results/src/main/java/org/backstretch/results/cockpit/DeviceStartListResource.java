package org.backstretch.results.cockpit;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.Direction;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.OnTheCourse;
import org.backstretch.results.device.Timekeepers;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who takes part, as the finish line has to know. */
@Path("/races/{race}/start-list-for-devices")
@Authenticated
@Tag(name = "Devices")
class DeviceStartListResource {
    /** As people count: 2 before 10; who has no bib comes last. */
    private static final Comparator<Starter> BY_BIB = comparing(
                    Starter::spelledBib,
                    comparing(Optional<Bib>::isEmpty).thenComparing(bib -> bib.orElse(new Bib("0"))))
            .thenComparing(Starter::entryId);

    private final Programme programme;
    private final Timekeepers timekeepers;
    private final Database database;
    private final Course course;
    private final Clock clock;

    DeviceStartListResource(
            Programme programme, Timekeepers timekeepers, Database database, Course course, Clock clock) {
        this.programme = programme;
        this.timekeepers = timekeepers;
        this.database = database;
        this.course = course;
        this.clock = clock;
    }

    /**
     * @param hasOutcome whether nobody has to look out for them any more
     * @param passages how often they pass the finish line, at most: once, unless the race has laps or legs
     * @param expectedAt when they should arrive at the finish; null for who has not started or is in
     */
    record Starter(
            @Nullable String bib,
            String name,
            UUID entryId,
            Direction direction,
            UUID waveId,
            boolean hasOutcome,
            int passages,
            @Nullable Instant expectedAt) {
        private Optional<Bib> spelledBib() {
            return Optional.ofNullable(bib).flatMap(Bib::read);
        }
    }

    @GET
    @Operation(
            summary = "Who takes part, in the order of bibs: for officials and devices of the event",
            description =
                    "With when who is out on the course should arrive, as the list of who is still out foretells it.")
    public List<Starter> list(UUID race) {
        var known = programme.race(race);
        timekeepers.refuseUnlessReading(known.event());
        var expected = expected(known);
        return database
                .query(
                        """
                        select e.id, e.bib, e.public_name, e.direction, e.wave_id,
                               r.outcome is not null and not %s as has_outcome
                        from known_entry e
                        left join wave_start s on s.race_id = e.race_id and s.wave_id = e.wave_id
                        %s
                        left join result r on r.entry_id = e.id
                        where e.race_id = ? and e.takes_part""".formatted(OnTheCourse.RUNS_ON, OnTheCourse.STARTED),
                        row -> new Starter(
                                row.textIfAny("bib").orElse(null),
                                row.text("public_name"),
                                row.id("id"),
                                row.choice("direction", Direction.class),
                                row.id("wave_id"),
                                row.flag("has_outcome"),
                                known.passages(),
                                expected.get(row.id("id"))),
                        OnTheCourse.fixedMillis(known),
                        clock.instant(),
                        race)
                .stream()
                .sorted(BY_BIB)
                .toList();
    }

    private Map<UUID, Instant> expected(KnownRace race) {
        return course.runners(race, clock.instant()).stream()
                .filter(runner -> runner.expectedAt() != null)
                .collect(toMap(Runner::entryId, runner -> Objects.requireNonNull(runner.expectedAt())));
    }
}
