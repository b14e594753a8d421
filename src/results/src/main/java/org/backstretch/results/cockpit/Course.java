package org.backstretch.results.cockpit;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.backstretch.athletics.Direction;
import org.backstretch.contracts.ResultFact;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Row;
import org.backstretch.results.derivation.OnTheCourse;
import org.backstretch.results.projection.KnownRace;

/** Who is out on the course of a race. */
@ApplicationScoped
class Course {
    private static final String OUT = """
            select e.id, e.bib, e.public_name, e.direction, e.category, e.wave_id, r.splits, started.at as started_at
            from known_entry e
            join wave_start s on s.race_id = e.race_id and s.wave_id = e.wave_id
            %s
            left join result r on r.entry_id = e.id
            where e.race_id = ? and e.takes_part and (r.outcome is null and r.review_reason is null or %s)
              and started.at <= ?""".formatted(OnTheCourse.STARTED, OnTheCourse.RUNS_ON);

    /** Who is not in counts as slower than everybody who is: half the field has to be in before there is a median. */
    private static final String MEDIANS = """
            select e.direction, percentile_disc(0.5) within group (order by coalesce(
                       (extract(epoch from r.crossed_at - started.at) * 1000)::bigint, 1000000000000)) as millis
            from known_entry e
            join wave_start s on s.race_id = e.race_id and s.wave_id = e.wave_id
            %s
            left join result r on r.entry_id = e.id
            where e.race_id = ? and e.takes_part and (r.outcome is null or r.outcome = 'FINISHED')
            group by e.direction""".formatted(OnTheCourse.STARTED);

    private static final Duration LONGEST = Duration.ofDays(30);

    private final Database database;

    Course(Database database) {
        this.database = database;
    }

    /** The most urgent first. */
    List<Runner> runners(KnownRace race, Instant now) {
        var forecast = forecast(race);
        var points = new Points(race.fact().splits());
        return database
                .query(OUT, row -> runner(row, points), race.id(), OnTheCourse.fixedMillis(race), now, now)
                .stream()
                .map(runner -> forecast.of(runner.direction(), points.seen(runner))
                        .map(expectation -> runner.expected(expectation, now))
                        .orElse(runner))
                .sorted(Runner.MOST_URGENT_FIRST)
                .toList();
    }

    /** In a fixed-time race nobody is expected to arrive anywhere. */
    private Forecast forecast(KnownRace race) {
        return race.discipline().measuresDistance()
                ? new Forecast(OptionalLong.empty(), Map.of())
                : new Forecast(race.distance(), medians(race));
    }

    private Map<Direction, Duration> medians(KnownRace race) {
        return database
                .query(
                        MEDIANS,
                        row -> Map.entry(
                                row.choice("direction", Direction.class), Duration.ofMillis(row.number("millis"))),
                        race.id())
                .stream()
                .filter(median -> median.getValue().compareTo(LONGEST) < 0)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Runner runner(Row row, Points points) throws SQLException {
        var startedAt = row.instant("started_at");
        var last = row.textIfAny("splits").flatMap(points::last);
        return new Runner(
                row.id("id"),
                row.textIfAny("bib").orElse(null),
                row.text("public_name"),
                row.choice("direction", Direction.class),
                row.textIfAny("category").orElse(null),
                row.id("wave_id"),
                startedAt,
                last.map(ResultFact.Split::point).orElse(null),
                last.map(split -> startedAt.plusMillis(split.millis())).orElse(null),
                null,
                null,
                false);
    }
}
