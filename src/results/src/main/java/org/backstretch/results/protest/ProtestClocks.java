package org.backstretch.results.protest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.projection.KnownRace;

/** The protest clocks of races. Whoever changes one owns the race. */
@ApplicationScoped
public class ProtestClocks {
    private final Database database;
    private final Audit audit;
    private final Clock clock;

    ProtestClocks(Database database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty before the first provisional list, and under rules that take no protests. */
    public Optional<ProtestClock> of(UUID race) {
        return database.find("select * from protest_clock where race_id = ?", ProtestClock::of, race);
    }

    /** From now on, for a new provisional list. */
    public void start(KnownRace race, int minutes) {
        keep(race.id(), ProtestClock.started(clock.instant(), minutes));
    }

    ProtestClock turn(KnownRace race, Turn turn, String reason) {
        var now = clock.instant();
        var before = of(race.id()).orElseThrow(NoProtestClock::new);
        var after = turn.of(before, now);
        if (!after.equals(before)) {
            keep(race.id(), after);
            audit.add(new Audit.Act(
                    race.event().id(),
                    Optional.of(race.id()),
                    race.id(),
                    "protest-clock",
                    Optional.of(words(before, now)),
                    Optional.of(words(after, now)),
                    Optional.of(reason)));
        }
        return after;
    }

    /** What a jury does to a clock. */
    enum Turn {
        PAUSE,
        RESUME,
        END;

        ProtestClock of(ProtestClock clock, Instant now) {
            return switch (this) {
                case PAUSE -> clock.pause(now);
                case RESUME -> clock.resume(now);
                case END -> clock.end(now);
            };
        }
    }

    private static String words(ProtestClock clock, Instant now) {
        return clock.state(now) + ", " + clock.left(now).toSeconds() + " s left";
    }

    private void keep(UUID race, ProtestClock now) {
        database.update(
                """
                insert into protest_clock (race_id, started_at, minutes, paused_at, paused_millis, ended_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (race_id) do update set
                    started_at = excluded.started_at, minutes = excluded.minutes, paused_at = excluded.paused_at,
                    paused_millis = excluded.paused_millis, ended_at = excluded.ended_at""",
                race,
                now.startedAt(),
                (int) now.length().toMinutes(),
                now.pausedAt().orElse(null),
                now.paused().toMillis(),
                now.ended().orElse(null));
    }
}
