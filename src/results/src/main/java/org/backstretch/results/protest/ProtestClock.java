package org.backstretch.results.protest;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.backstretch.results.database.Row;

/**
 * The time in which protests are taken: from the provisional list on, for as long as the rule set says, without the time in
 * which the jury paused it.
 *
 * @param paused how long it stood still before; not counting a pause that goes on
 * @param ended when the jury ended it early
 */
public record ProtestClock(
        Instant startedAt, Duration length, Optional<Instant> pausedAt, Duration paused, Optional<Instant> ended) {

    /** How it is with it. */
    public enum State {
        RUNNING,
        PAUSED,
        ENDED
    }

    static ProtestClock started(Instant now, int minutes) {
        return new ProtestClock(now, Duration.ofMinutes(minutes), Optional.empty(), Duration.ZERO, Optional.empty());
    }

    static ProtestClock of(Row row) throws SQLException {
        return new ProtestClock(
                row.instant("started_at"),
                Duration.ofMinutes(row.number("minutes")),
                row.instantIfAny("paused_at"),
                Duration.ofMillis(row.number("paused_millis")),
                row.instantIfAny("ended_at"));
    }

    public State state(Instant now) {
        if (ended.isPresent()) {
            return State.ENDED;
        }
        if (pausedAt.isPresent()) {
            return State.PAUSED;
        }
        return now.isBefore(due()) ? State.RUNNING : State.ENDED;
    }

    /** When it ends, or ended; empty while it is paused, for nobody knows. */
    public Optional<Instant> endsAt() {
        return ended.or(() -> pausedAt.isPresent() ? Optional.empty() : Optional.of(due()));
    }

    /** How much of it is left. */
    public Duration left(Instant now) {
        return switch (state(now)) {
            case ENDED -> Duration.ZERO;
            case PAUSED -> Duration.between(pausedAt.orElseThrow(), due());
            case RUNNING -> Duration.between(now, due());
        };
    }

    /** As if no pause went on. */
    private Instant due() {
        return startedAt.plus(length).plus(paused);
    }

    /** Only one that runs can be paused; of any other nothing changes. */
    ProtestClock pause(Instant now) {
        return state(now) == State.RUNNING
                ? new ProtestClock(startedAt, length, Optional.of(now), paused, ended)
                : this;
    }

    ProtestClock resume(Instant now) {
        return state(now) == State.PAUSED
                ? new ProtestClock(
                        startedAt,
                        length,
                        Optional.empty(),
                        paused.plus(Duration.between(pausedAt.orElseThrow(), now)),
                        ended)
                : this;
    }

    ProtestClock end(Instant now) {
        return state(now) == State.ENDED
                ? this
                : new ProtestClock(startedAt, length, Optional.empty(), paused, Optional.of(now));
    }
}
