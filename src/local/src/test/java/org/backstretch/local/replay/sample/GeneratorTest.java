package org.backstretch.local.replay.sample;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.Direction;
import org.backstretch.local.replay.folder.Adjustment;
import org.backstretch.local.replay.folder.FinishTime;
import org.backstretch.local.replay.folder.RaceFolder;
import org.backstretch.local.replay.folder.ResultLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_same_seed_gives_the_same_race() throws IOException {
        var first = written("first", 7);

        var again = written("again", 7);

        assertEquals(texts(first), texts(again));
        assertNotEquals(texts(first), texts(written("other", 8)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 42, 2026})
    void everything_an_official_meets_is_in_it(long seed) {
        var race = RaceFolder.read(written("race", seed));

        assertEquals(30, starters(race, Direction.BACKWARD));
        assertEquals(10, starters(race, Direction.FORWARD));
        assertEquals(38, race.finishes().size());
        assertEquals(1, race.startOffsets().count());
        assertEquals(1, race.didNotFinish().count());
        assertEquals(1, race.deadHeats().count());
        assertEquals(
                40,
                race.starters().stream()
                        .map(starter -> starter.direction() + " " + starter.name())
                        .collect(toSet())
                        .size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 42, 2026})
    void only_the_impossible_time_has_no_place(long seed) {
        var race = RaceFolder.read(written("race", seed));

        var placed = race.expected().orElseThrow().stream().map(ResultLine::bib).toList();

        var first = race.finishes().getFirst();
        assertEquals(Duration.ofSeconds(570), first.elapsed());
        assertEquals(Direction.BACKWARD, direction(first.bib(), race));
        assertEquals(37, new HashSet<>(placed).size());
        assertTrue(race.finishes().stream()
                .skip(1)
                .allMatch(finish -> placed.contains(finish.bib().text())));
    }

    /** Counted in another way than the generator sorts: a place is one more than those who were better. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 42, 2026})
    void a_place_is_one_more_than_those_who_were_better(long seed) {
        var race = RaceFolder.read(written("race", seed));

        var positions = race.expected().orElseThrow().stream()
                .collect(Collectors.toMap(line -> new Bib(line.bib()), ResultLine::position));

        positions.forEach((bib, position) -> assertEquals(counted(bib, race, positions), position));
    }

    private static String counted(Bib bib, RaceFolder race, Map<Bib, String> placed) {
        var heat = race.deadHeats().findFirst().orElseThrow().bibs();
        var own = finish(bib, race);
        var better = race.finishes().stream()
                .filter(other -> placed.containsKey(other.bib()))
                .filter(other -> direction(other.bib(), race) == direction(bib, race))
                .filter(other -> !(heat.contains(bib) && heat.contains(other.bib())))
                .filter(other -> isBetter(other, own, race))
                .count();
        return better + 1 + (heat.contains(bib) ? "=" : "");
    }

    private static boolean isBetter(FinishTime one, FinishTime other, RaceFolder race) {
        var difference = official(one, race).compareTo(official(other, race));
        return difference < 0 || difference == 0 && one.sequence() < other.sequence();
    }

    private static Duration official(FinishTime finish, RaceFolder race) {
        return finish.elapsed()
                .minus(race.startOffsets()
                        .filter(start -> start.bib().equals(finish.bib()))
                        .map(Adjustment.StartOffset::offset)
                        .findFirst()
                        .orElse(Duration.ZERO));
    }

    private static Direction direction(Bib bib, RaceFolder race) {
        return race.starters().stream()
                .filter(starter -> starter.bib().equals(bib))
                .findFirst()
                .orElseThrow()
                .direction();
    }

    private static FinishTime finish(Bib bib, RaceFolder race) {
        return race.finishes().stream()
                .filter(finish -> finish.bib().equals(bib))
                .findFirst()
                .orElseThrow();
    }

    private static long starters(RaceFolder race, Direction direction) {
        return race.starters().stream()
                .filter(starter -> starter.direction() == direction)
                .count();
    }

    private Path written(String name, long seed) {
        Generator.write(folder.resolve(name), seed);
        return folder.resolve(name);
    }

    private static List<String> texts(Path race) throws IOException {
        return List.of(
                Files.readString(race.resolve("race.properties")),
                Files.readString(race.resolve("entries.csv")),
                Files.readString(race.resolve("finish_times.csv")),
                Files.readString(race.resolve("adjustments.csv")),
                Files.readString(race.resolve("expected_results.csv")));
    }
}
