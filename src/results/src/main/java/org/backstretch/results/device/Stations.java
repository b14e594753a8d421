package org.backstretch.results.device;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.results.database.Database;
import org.backstretch.results.projection.Programme;

/** The races a device may stand at, with the guns that have gone off. */
@ApplicationScoped
class Stations {
    private final Programme programme;
    private final Database database;

    Stations(Programme programme, Database database) {
        this.programme = programme;
        this.database = database;
    }

    /** In the order of their planned starts. Races that were taken off the programme are not there. */
    List<OwnDevice.Race> of(UUID event) {
        var races = programme.races(event);
        var ids = races.stream().map(RaceFact::id).toArray(UUID[]::new);
        var states = states(ids);
        var guns = guns(ids);
        return races.stream()
                .map(race -> new OwnDevice.Race(
                        race.id(),
                        race.name(),
                        states.getOrDefault(race.id(), State.PLANNED).stage(),
                        states.getOrDefault(race.id(), State.PLANNED).isRehearsal(),
                        race.waves().stream()
                                .map(wave -> new OwnDevice.Wave(wave.id(), wave.name(), guns.get(wave.id())))
                                .toList(),
                        race.splits().stream().map(OwnDevice.Split::of).toList()))
                .toList();
    }

    private record State(UUID race, Stage stage, boolean isRehearsal) {
        static final State PLANNED = new State(new UUID(0, 0), Stage.PLANNED, false);
    }

    private Map<UUID, State> states(UUID[] races) {
        return database
                .query(
                        "select id, stage, rehearsal is not null as rehearsed from race where id = any(?)",
                        row -> new State(row.id("id"), row.choice("stage", Stage.class), row.flag("rehearsed")),
                        (Object) races)
                .stream()
                .collect(toMap(State::race, Function.identity()));
    }

    private Map<UUID, Instant> guns(UUID[] races) {
        record Fired(UUID wave, Instant gun) {}
        return database
                .query(
                        "select wave_id, gun from wave_start where race_id = any(?)",
                        row -> new Fired(row.id("wave_id"), row.instant("gun")),
                        (Object) races)
                .stream()
                .collect(toMap(Fired::wave, Fired::gun));
    }
}
