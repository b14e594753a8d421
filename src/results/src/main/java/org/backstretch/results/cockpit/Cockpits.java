package org.backstretch.results.cockpit;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.backstretch.contracts.RaceStateFact.Start;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Row;
import org.backstretch.results.derivation.Doubt;
import org.backstretch.results.derivation.OnTheCourse;
import org.backstretch.results.derivation.RaceStates;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.projection.KnownRace;

/** Reads the cockpit of a race afresh each time: nothing of it is kept. */
@ApplicationScoped
class Cockpits {
    private static final String COUNTS = """
            select count(*) filter (where e.takes_part) as entries,
                   count(*) filter (where e.takes_part and e.bib is null) as without_bib,
                   count(*) filter (where e.takes_part and r.outcome is null and r.review_reason is null and (
                       started.at is null or started.at > ?)) as to_start,
                   count(*) filter (where r.outcome = 'FINISHED' and not %s) as finished,
                   count(*) filter (where r.outcome = 'DID_NOT_FINISH') as dnf,
                   count(*) filter (where r.outcome = 'DISQUALIFIED') as dq,
                   count(*) filter (where r.outcome = 'DID_NOT_START') as dns,
                   (select count(*) from crossing_state s join crossing c on c.id = s.crossing_id
                    where s.race_id = ? and %s) as waiting
            from known_entry e
            left join wave_start s on s.race_id = e.race_id and s.wave_id = e.wave_id
            %s
            left join result r on r.entry_id = e.id
            where e.race_id = ?""".formatted(OnTheCourse.RUNS_ON, Doubt.WAITS, OnTheCourse.STARTED);

    private static final Duration SOON = Duration.ofMinutes(10);
    private static final int URGENT = 8;

    private final Database database;
    private final RaceStates states;
    private final Results results;
    private final Course course;
    private final Arrivals arrivals;
    private final Clock clock;

    Cockpits(Database database, RaceStates states, Results results, Course course, Arrivals arrivals, Clock clock) {
        this.database = database;
        this.states = states;
        this.results = results;
        this.course = course;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    Cockpit of(KnownRace race) {
        var now = clock.instant();
        var state = states.get(race.id());
        var out = course.runners(race, now);
        var starts = states.starts(race.id());
        var counts = counts(race, out, now);
        var points = arrivals.points(race.id());
        var stations = arrivals.stations(race);
        var alarms = new Alarms(
                race, state, starts, Duration.ofMinutes(results.rules(race).silenceMinutes()), now);
        return new Cockpit(
                race.id(),
                state.stage(),
                now,
                Next.of(race.event().status(), state.stage(), counts, isGunDue(race, starts, counts, now)),
                counts,
                arrivals.perMinute(race.id(), now),
                points,
                stations,
                alarms.of(out, points, stations),
                out.stream().limit(URGENT).toList());
    }

    /** With nobody on the course it is; else shortly before it is planned. */
    private static boolean isGunDue(KnownRace race, List<Start> starts, Cockpit.Counts counts, Instant now) {
        var fired = starts.stream().map(Start::waveId).collect(toSet());
        return counts.toStart() > 0
                && race.fact().waves().stream()
                        .filter(wave -> !fired.contains(wave.id()))
                        .anyMatch(wave -> counts.out() == 0
                                || wave.plannedStart().minus(SOON).isBefore(now));
    }

    private Cockpit.Counts counts(KnownRace race, List<Runner> out, Instant now) {
        var overdue = out.stream().filter(Runner::overdue).count();
        return database.find(
                        COUNTS,
                        row -> counts(row, out.size(), overdue),
                        now,
                        OnTheCourse.fixedMillis(race),
                        now,
                        race.id(),
                        race.id())
                .orElseThrow();
    }

    private static Cockpit.Counts counts(Row row, long out, long overdue) throws SQLException {
        return new Cockpit.Counts(
                row.number("entries"),
                row.number("without_bib"),
                row.number("to_start"),
                out,
                overdue,
                row.number("finished"),
                row.number("waiting"),
                row.number("dnf"),
                row.number("dq"),
                row.number("dns"));
    }
}
