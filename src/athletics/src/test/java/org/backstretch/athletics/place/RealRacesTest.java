package org.backstretch.athletics.place;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.athletics.mark.Mark;
import org.backstretch.athletics.mark.StartOffset;
import org.backstretch.athletics.mark.TimeReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published results of real races, where the data is present. */
class RealRacesTest {
    private static final Path RACES = Path.of(System.getProperty("shared.data", "shared.data not set"), "races");
    private static final Discipline ROAD = Disciplines.get("OTHER").orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cupar_5-2025",
                "midweek-2025/st_andrews-2025",
                "midweek-2025/strath_blebo-2025",
                "midweek-2025/hill_of_tarvit-2025",
                "midweek-2025/kirkcaldy_trail-2025",
                "midweek-2025/balmullo-2025"
            })
    void a_real_race_is_placed_as_it_was_published(String folder) {
        Path race = RACES.resolve(folder);
        assumeTrue(Files.isDirectory(race), "the real races are not on this machine: " + race);
        Map<String, Long> offsets = offsets(race);

        List<String> placed = Placing.of(lines(race, "finish_times.csv").stream()
                        .map(line -> finish(line.split(",", -1), offsets))
                        .toList())
                .stream()
                .map(RealRacesTest::line)
                .toList();

        assertEquals(expected(race), placed);
    }

    private static Finish finish(String[] crossing, Map<String, Long> offsets) {
        long elapsed = ((TimeReading.Read) TimeReading.read(crossing[2], ROAD)).millis();
        long sequence = Long.parseLong(crossing[0]);
        return Finish.finished(
                new UUID(0, Long.parseLong(crossing[1])),
                elapsed - offsets.getOrDefault(crossing[1], 0L),
                Instant.EPOCH.plusMillis(elapsed),
                sequence,
                Optional.empty());
    }

    /** As "position,bib,time". */
    private static String line(Placed placed) {
        Mark mark = Mark.of(ROAD, TimingMethod.HAND, placed.finish().exact());
        return placed.text() + "," + placed.finish().id().getLeastSignificantBits() + "," + mark.columnText();
    }

    private static List<String> expected(Path race) {
        return lines(race, "expected_results.csv").stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> !cells[0].isEmpty() && Character.isDigit(cells[0].charAt(0)))
                .map(cells -> cells[0] + "," + cells[1] + "," + cells[cells.length - 1])
                .toList();
    }

    private static Map<String, Long> offsets(Path race) {
        return lines(race, "adjustments.csv").stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[1].equals("start_offset"))
                .collect(toMap(
                        cells -> cells[0], cells -> StartOffset.read(cells[2]).orElseThrow()));
    }

    private static List<String> lines(Path race, String file) {
        Path path = race.resolve(file);
        try {
            return Files.exists(path)
                    ? Files.readAllLines(path).stream().skip(1).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
