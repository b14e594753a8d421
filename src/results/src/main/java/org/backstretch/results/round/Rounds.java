package org.backstretch.results.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.results.database.Database;
import org.backstretch.results.projection.KnownRace;

/** Races as rounds, from their live results. */
@ApplicationScoped
class Rounds {
    private final Database database;
    private final Progressions progressions;

    Rounds(Database database, Progressions progressions) {
        this.database = database;
        this.progressions = progressions;
    }

    Round of(KnownRace race) {
        return new Round(
                race, heats(race), progressions.of(race.id()), database.query(KeptDraw.QUERY, KeptDraw::of, race.id()));
    }

    private List<RoundHeat> heats(KnownRace race) {
        var runners = database.query(HeatRunner.QUERY, HeatRunner::of, race.id()).stream()
                .collect(groupingBy(HeatRunner::wave));
        var methods = methods(race.id());
        var waves = race.fact().waves();
        return IntStream.range(0, waves.size())
                .mapToObj(i -> new RoundHeat(
                        i + 1,
                        waves.get(i),
                        methods.getOrDefault(waves.get(i).id(), race.fact().timing()),
                        runners.getOrDefault(waves.get(i).id(), List.of())))
                .toList();
    }

    private Map<UUID, TimingMethod> methods(UUID race) {
        return database
                .query(
                        "select wave_id, method from heat_method where race_id = ?",
                        row -> Map.entry(row.id("wave_id"), row.choice("method", TimingMethod.class)),
                        race)
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
