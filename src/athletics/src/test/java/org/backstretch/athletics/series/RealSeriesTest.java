package org.backstretch.athletics.series;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.athletics.mark.StartOffset;
import org.backstretch.athletics.mark.TimeReading;
import org.backstretch.athletics.place.Finish;
import org.backstretch.athletics.place.Placed;
import org.backstretch.athletics.place.Placing;
import org.junit.jupiter.api.Test;

/** The published standings of a real series of five races, where the data is present. */
class RealSeriesTest {
    private static final Path SERIES =
            Path.of(System.getProperty("shared.data", "shared.data not set"), "races", "midweek-2025");
    private static final Discipline ROAD = Disciplines.get("OTHER").orElseThrow();
    private static final List<String> RACES = List.of(
            "st_andrews-2025", "strath_blebo-2025", "hill_of_tarvit-2025", "kirkcaldy_trail-2025", "balmullo-2025");
    private static final SeriesRules RULES = new SeriesRules(new Scoring.Descending(200, 1), 4, 4, false);

    @Test
    void a_real_series_stands_as_it_was_published() {
        assumeTrue(Files.isDirectory(SERIES), "the real series is not on this machine: " + SERIES);
        Map<String, List<Contribution>> byRunner = new HashMap<>();
        for (int i = 0; i < RACES.size(); i++) {
            contributions(RACES.get(i), LocalDate.of(2025, 6, 1).plusWeeks(i))
                    .forEach((runner, one) -> byRunner.computeIfAbsent(runner, any -> new ArrayList<>())
                            .add(one));
        }

        List<Line> standings = byRunner.entrySet().stream()
                .map(each -> new Line(each.getKey(), RULES.score(each.getValue())))
                .sorted((one, other) -> RULES.order().compare(one.score, other.score))
                .toList();

        assertEquals(expected(), blocks(printed(standings)));
    }

    private record Line(String runner, SeriesScore score) {}

    /** As "runner" to what the race is worth: places among the finishers of one's own sex. */
    private static Map<String, Contribution> contributions(String race, LocalDate day) {
        Path folder = SERIES.resolve(race);
        Map<String, String[]> entries = rows(folder, "entries.csv").collect(toMap(cells -> cells[0], cells -> cells));
        Map<String, Long> offsets = rows(folder, "adjustments.csv")
                .filter(cells -> cells[1].equals("start_offset"))
                .collect(toMap(
                        cells -> cells[0], cells -> StartOffset.read(cells[2]).orElseThrow()));
        UUID id = UUID.nameUUIDFromBytes(race.getBytes(StandardCharsets.UTF_8));
        return rows(folder, "finish_times.csv")
                .collect(groupingBy(crossing -> requireNonNull(entries.get(crossing[1]))[3]))
                .values()
                .stream()
                .flatMap(ofSex ->
                        Placing.of(ofSex.stream()
                                        .map(crossing -> finish(crossing, offsets))
                                        .toList())
                                .stream())
                .collect(toMap(
                        placed -> runner(requireNonNull(entries.get(bib(placed)))),
                        placed -> contribution(id, day, placed)));
    }

    private static Finish finish(String[] crossing, Map<String, Long> offsets) {
        long elapsed = ((TimeReading.Read) TimeReading.read(crossing[2], ROAD)).millis();
        return Finish.finished(
                new UUID(0, Long.parseLong(crossing[1])),
                elapsed - offsets.getOrDefault(crossing[1], 0L),
                Instant.EPOCH.plusMillis(elapsed),
                Long.parseLong(crossing[0]),
                Optional.empty());
    }

    private static Contribution contribution(UUID race, LocalDate day, Placed placed) {
        int place = placed.place().orElseThrow();
        return new Contribution(
                race, day, place, RULES.scoring().of(place, placed.finish().exact()));
    }

    private static String bib(Placed placed) {
        return Long.toString(placed.finish().id().getLeastSignificantBits());
    }

    /** The same person in all races by name and club. */
    private static String runner(String[] entry) {
        return entry[1] + " " + entry[2] + "," + entry[4];
    }

    /** As "position,name,club,total,completed". */
    private static List<String> printed(List<Line> standings) {
        List<String> printed = new ArrayList<>();
        for (Line line : standings) {
            long ahead = standings.stream()
                    .filter(other -> RULES.order().compare(other.score, line.score) < 0)
                    .count();
            long level = standings.stream()
                    .filter(other -> RULES.order().compare(other.score, line.score) == 0)
                    .count();
            boolean completed = line.score.hasPosition();
            String position = completed ? (ahead + 1) + (level > 1 ? "=" : "") : "-";
            printed.add(
                    String.join(",", position, line.runner, Long.toString(line.score.total()), completed ? "Y" : "N"));
        }
        return printed;
    }

    private static List<List<String>> expected() {
        return blocks(rows(SERIES, "expected_standings.csv")
                .map(cells -> String.join(
                        ",", cells[0], cells[1], cells[2], cells[cells.length - 2], cells[cells.length - 1]))
                .toList());
    }

    /** Rows with equal totals may stand in any order: sorted within, in the order of the list without. */
    private static List<List<String>> blocks(List<String> lines) {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        lines.forEach(line -> blocks.computeIfAbsent(line.replaceFirst("^.*?,.*?,.*?,", ""), any -> new ArrayList<>())
                .add(line));
        return blocks.values().stream()
                .map(block -> block.stream().sorted().toList())
                .toList();
    }

    private static Stream<String[]> rows(Path folder, String file) {
        Path path = folder.resolve(file);
        try {
            return Files.exists(path)
                    ? Files.readAllLines(path).stream().skip(1).map(line -> line.split(",", -1))
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
