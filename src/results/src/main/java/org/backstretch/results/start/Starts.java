package org.backstretch.results.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.RaceStates;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.projection.KnownRace;

/** Guns. Setting, correcting or taking one back derives the whole race anew. The caller owns the race. */
@ApplicationScoped
class Starts {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Database database;
    private final RaceStates states;
    private final Results results;
    private final Audit audit;
    private final Clock clock;

    Starts(Database database, RaceStates states, Results results, Audit audit, Clock clock) {
        this.database = database;
        this.states = states;
        this.results = results;
        this.audit = audit;
        this.clock = clock;
    }

    /** A gun that is set already stays: only another instant, with a reason, corrects it. */
    void set(KnownRace race, UUID wave, Gun gun) {
        var known = gunOf(race, wave);
        if (known.isPresent() && gun.saysNow()) {
            return;
        }
        var instant = instant(race, gun);
        if (known.filter(instant::equals).isPresent()) {
            return;
        }
        if (known.isPresent() && gun.reason() == null) {
            throw new Invalid("reason", "This wave has a gun. Say why it is corrected.");
        }
        database.update("""
                insert into wave_start (race_id, wave_id, gun, crossing_id) values (?, ?, ?, ?)
                on conflict (race_id, wave_id) do update set gun = excluded.gun, crossing_id = excluded.crossing_id""", race.id(), race.wave(wave).id(), instant, gun.crossingId());
        audit.add(act(race, wave, known, Optional.of(instant), Optional.ofNullable(gun.reason())));
        results.deriveAnew(race, states.get(race.id()).started(race.fact().ruleSet()));
    }

    void takeBack(KnownRace race, UUID wave, String reason) {
        var known = gunOf(race, wave);
        if (known.isEmpty()) {
            return;
        }
        database.update("delete from wave_start where race_id = ? and wave_id = ?", race.id(), wave);
        audit.add(act(race, wave, known, Optional.empty(), Optional.of(reason)));
        var state = states.get(race.id());
        results.deriveAnew(race, states.starts(race.id()).isEmpty() ? state.unstarted() : state);
    }

    private Optional<Instant> gunOf(KnownRace race, UUID wave) {
        return states.starts(race.id()).stream()
                .filter(start -> start.waveId().equals(race.wave(wave).id()))
                .map(start -> start.gun())
                .findFirst();
    }

    private Instant instant(KnownRace race, Gun gun) {
        if (gun.crossingId() != null) {
            return tapped(race, gun.crossingId());
        }
        var now = clock.instant();
        var instant = gun.at() == null ? now : gun.at();
        if (instant.isBefore(EARLIEST) || instant.isAfter(now.plus(AHEAD))) {
            throw new Invalid("at", "A gun is fired after 2000 and within a day from now, not at " + instant + ".");
        }
        return instant;
    }

    /** A gun tap is a crossing that proposes a start; naming it uses it. */
    private Instant tapped(KnownRace race, UUID crossing) {
        var at = database.find(
                        "select instant from crossing_state where crossing_id = ? and race_id = ?",
                        row -> row.instant("instant"),
                        crossing,
                        race.id())
                .orElseThrow(() -> new NotHere("crossing", crossing));
        database.update("""
                update crossing_state s set state = 'USED', reason = null from crossing c
                where c.id = s.crossing_id and c.id = ? and c.point = 'START'""", crossing);
        return at;
    }

    private static Audit.Act act(
            KnownRace race, UUID wave, Optional<Instant> was, Optional<Instant> became, Optional<String> reason) {
        return new Audit.Act(
                race.event().id(),
                Optional.of(race.id()),
                wave,
                "start",
                was.map(Instant::toString),
                became.map(Instant::toString),
                reason);
    }
}
