package org.backstretch.results.crossing;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.results.clock.Clocks;
import org.backstretch.results.clock.DeviceClock;
import org.backstretch.results.clock.Sample;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.RaceLock;
import org.backstretch.results.database.Row;
import org.backstretch.results.derivation.RaceStates;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.jspecify.annotations.Nullable;

/** More is known of a device's clock: the instants of its crossings are derived again, and what hangs on them. */
@ApplicationScoped
class Rereading {
    private static final String STAMPED = """
            select c.id, c.boot_id, c.monotonic_millis, c.at, s.instant, s.clock_doubt, s.entry_id
            from crossing c join crossing_state s on s.crossing_id = c.id where c.race_id = ? and c.device = ?""";

    private static final String REREAD = """
            update crossing_state s set instant = r.instant, clock_doubt = r.clock_doubt
            from jsonb_to_recordset(?::jsonb) as r(crossing uuid, instant timestamptz, clock_doubt text)
            where s.crossing_id = r.crossing""";

    /** A gun that was tapped moves with its tap. */
    private static final String GUNS = """
            update wave_start w set gun = s.instant from crossing_state s
            where s.crossing_id = w.crossing_id and w.race_id = ? and w.gun <> s.instant""";

    private record Stamped(
            UUID crossing,
            @JsonIgnore String bootId,
            @JsonIgnore long monotonicMillis,
            @JsonIgnore Instant at,
            Instant instant,
            @Nullable String clockDoubt,
            @JsonIgnore Optional<UUID> entry) {
        static Stamped of(Row row) throws SQLException {
            return new Stamped(
                    row.id("id"),
                    row.text("boot_id"),
                    row.number("monotonic_millis"),
                    row.instant("at"),
                    row.instant("instant"),
                    row.textIfAny("clock_doubt").orElse(null),
                    row.idIfAny("entry_id"));
        }

        Stamped readBy(DeviceClock clock) {
            var reading = clock.read(bootId, monotonicMillis, at);
            return new Stamped(
                    crossing,
                    bootId,
                    monotonicMillis,
                    at,
                    reading.instant(),
                    reading.doubt().orElse(null),
                    entry);
        }

        boolean differs(Stamped other) {
            return !instant.equals(other.instant) || !Objects.equals(clockDoubt, other.clockDoubt);
        }
    }

    private final Database database;
    private final Programme programme;
    private final RaceLock lock;
    private final Clocks clocks;
    private final RaceStates states;
    private final Results results;

    Rereading(
            Database database, Programme programme, RaceLock lock, Clocks clocks, RaceStates states, Results results) {
        this.database = database;
        this.programme = programme;
        this.lock = lock;
        this.clocks = clocks;
        this.states = states;
        this.results = results;
    }

    /** Keeps what is new of these samples. Locks the races of the event that the device stamped for, if anything is. */
    void learn(KnownRace race, UUID device, List<Sample> samples) {
        if (clocks.knowsAll(device, samples)) {
            return;
        }
        var races = own(race, device);
        clocks.add(device, samples);
        races.forEach(each -> reread(device, each));
    }

    /** Locks them, for this transaction alone: this race and every other of its event that the device stamped for. */
    Set<UUID> own(KnownRace race, UUID device) {
        var races = new HashSet<>(database.query(
                "select r.id from known_race r where r.event_id = ? and exists (select from crossing c where c.race_id = r.id and c.device = ?)",
                row -> row.id("id"),
                race.event().id(),
                device));
        races.add(race.id());
        lock.own(races);
        return races;
    }

    /** With the race owned. */
    void reread(UUID device, UUID id) {
        var race = programme.race(id);
        var together = database.together();
        var known = clocks.ask(List.of(device), together);
        var stamped = together.ask(STAMPED, Stamped::of, race.id(), device);
        together.run();
        var clock = known.get().of(device, race.event().id());
        var changed = stamped.rows().stream()
                .filter(one -> one.readBy(clock).differs(one))
                .map(one -> one.readBy(clock))
                .toList();
        if (!changed.isEmpty()) {
            keep(race, changed);
        }
    }

    private void keep(KnownRace race, List<Stamped> changed) {
        database.update(REREAD, Json.of(changed));
        if (database.update(GUNS, race.id()) > 0) {
            results.deriveAnew(race, states.get(race.id()));
        } else {
            results.derive(
                    race, changed.stream().flatMap(one -> one.entry().stream()).collect(toSet()));
        }
    }
}
