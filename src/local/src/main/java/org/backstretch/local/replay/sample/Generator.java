package org.backstretch.local.replay.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.replay.folder.ResultLine;

/** Writes an invented race as a folder that can be replayed. */
public final class Generator {
    private static final String PROPERTIES = """
            name = Lindenau Retro 5
            place = Lindenau
            country = DE
            date = 2026-06-07
            zone = Europe/Berlin
            direction = BACKWARD,FORWARD
            surface = road
            distance_m = 5000
            timing = HAND
            """;

    private Generator() {}

    /**
     * Files of this name that are there already are replaced.
     *
     * @param seed which of the many races; the same seed gives the same files
     * @throws Trouble if the folder cannot be written
     */
    public static void write(Path folder, long seed) {
        var race = SampleRace.of(seed);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("race.properties"), PROPERTIES);
            SampleFile.write(folder.resolve("entries.csv"), entries(race));
            SampleFile.write(folder.resolve("finish_times.csv"), finishTimes(race));
            SampleFile.write(folder.resolve("adjustments.csv"), adjustments(race));
            SampleFile.write(folder.resolve("expected_results.csv"), expected(race));
        } catch (IOException cause) {
            throw new Trouble("The race cannot be written to " + folder + ": " + cause.getMessage(), cause);
        }
    }

    private static Stream<List<String>> entries(SampleRace race) {
        var heading = List.of("bib", "given_name", "family_name", "sex", "club", "category", "direction");
        return Stream.concat(Stream.of(heading), race.starters().stream().map(Generator::entry));
    }

    private static List<String> entry(SampleRunner runner) {
        var name = Arrays.asList(runner.name().split(" ", 2));
        return List.of(
                String.valueOf(runner.bib()),
                name.getFirst(),
                name.getLast(),
                runner.sex().name(),
                runner.club(),
                runner.category(),
                runner.direction().name());
    }

    private static Stream<List<String>> finishTimes(SampleRace race) {
        var lines = Stream.iterate(0, i -> i + 1).limit(race.crossed().size()).map(i -> {
            var runner = race.crossed().get(i);
            return List.of(String.valueOf(i + 1), String.valueOf(runner.bib()), SampleFile.time(runner.seconds()));
        });
        return Stream.concat(Stream.of(List.of("sequence", "bib", "elapsed")), lines);
    }

    private static Stream<List<String>> adjustments(SampleRace race) {
        var heat = race.crossed().stream()
                .filter(SampleRunner::deadHeat)
                .map(runner -> String.valueOf(runner.bib()))
                .collect(Collectors.joining(","));
        var late = race.crossed().stream()
                .filter(runner -> runner.startedAfter() != 0)
                .map(runner ->
                        List.of(String.valueOf(runner.bib()), "start_offset", SampleFile.time(runner.startedAfter())));
        var others = Stream.of(
                List.of(String.valueOf(race.gaveUp().bib()), "DNF", ""),
                List.of(heat.split(",", 2)[0], "dead_heat", heat));
        return Stream.concat(Stream.of(List.of("bib", "kind", "value")), Stream.concat(late, others));
    }

    private static Stream<List<String>> expected(SampleRace race) {
        var lines = NaiveRanking.of(race.crossed(), SampleRace.DIRECTIONS);
        return Stream.concat(Stream.of(ResultLine.COLUMNS), lines.stream().map(ResultLine::fields));
    }
}
