package org.backstretch.leaderboards.series;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.athletics.mark.StartOffset;
import org.backstretch.athletics.mark.TimeReading;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.contracts.SeriesFact;
import org.backstretch.kit.Ids;
import org.backstretch.leaderboards.RaceDay;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.Standing;
import org.backstretch.leaderboards.log.Fold;
import org.junit.jupiter.api.Test;

/** A real series of five races told as facts, where the data is present. */
class RealSeriesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("shared.data", "shared.data not set"), "races", "midweek-2025");
    private static final Discipline ROAD = Disciplines.get("OTHER").orElseThrow();
    private static final List<String> RACES = List.of(
            "st_andrews-2025", "strath_blebo-2025", "hill_of_tarvit-2025", "kirkcaldy_trail-2025", "balmullo-2025");

    private final UUID series = Ids.next();
    private final List<RaceDay> races = new ArrayList<>();

    @Test
    void a_real_series_stands_as_it_was_published_in_whatever_order_it_is_told() {
        assumeTrue(Files.isDirectory(FOLDER), "the real series is not on this machine: " + FOLDER);
        var facts = facts();

        var inOrder = told(facts);
        Collections.shuffle(facts, new Random(7));
        var shuffled = told(facts);

        assertEquals(expected(), printed(inOrder));
        assertEquals(inOrder.version(), shuffled.version());
    }

    private Board told(List<Fact> facts) {
        var fold = new Fold(0);
        for (int i = 0; i < facts.size(); i++) {
            fold.apply(facts.get(i));
            if (i % 100 == 0) {
                fold.boards(new TreeMap<>());
            }
        }
        return fold.boards(new TreeMap<>()).board(series + ".forward").orElseThrow();
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < RACES.size(); i++) {
            race(FOLDER.resolve(RACES.get(i)), new RaceDay("2025-06-0" + (i + 1), "OTHER", null), facts);
        }
        facts.add(series());
        return facts;
    }

    private void race(Path folder, RaceDay race, List<Fact> facts) {
        races.add(race);
        facts.addAll(race.open());
        var offsets = rows(folder, "adjustments.csv")
                .filter(cells -> cells[1].equals("start_offset"))
                .collect(toMap(
                        cells -> cells[0], cells -> StartOffset.read(cells[2]).orElseThrow()));
        var entries = rows(folder, "entries.csv").collect(toMap(cells -> cells[0], cells -> Ids.next()));
        rows(folder, "entries.csv").forEach(cells -> {
            var club = UUID.nameUUIDFromBytes(cells[4].getBytes(UTF_8));
            facts.add(new ClubFact(club, 1, cells[4]));
            facts.add(race.entry(
                    requireNonNull(entries.get(cells[0])),
                    null,
                    club,
                    cells[1] + " " + cells[2],
                    Sex.valueOf(cells[3]),
                    cells[5],
                    Direction.FORWARD));
        });
        rows(folder, "finish_times.csv").forEach(cells -> {
            long elapsed = ((TimeReading.Read) TimeReading.read(cells[2], ROAD)).millis();
            facts.add(race.finish(
                    requireNonNull(entries.get(cells[1])),
                    elapsed - offsets.getOrDefault(cells[1], 0L),
                    Long.parseLong(cells[0])));
        });
        facts.add(race.stage(Stage.OFFICIAL));
    }

    private SeriesFact series() {
        return new SeriesFact(
                series,
                1,
                "Midweek 2025",
                series,
                SeriesFact.Scoring.POINTS_DOWN,
                List.of(),
                200,
                1,
                true,
                4,
                4,
                false,
                races.stream()
                        .map(each -> new SeriesFact.Leg(each.race, each.day))
                        .toList(),
                SeriesFact.Status.OPEN);
    }

    /** As the published file: position,name,club,points race by race,total. */
    private List<List<String>> printed(Board board) {
        return blocks(board.standings().stream().map(this::line).toList());
    }

    private List<String> line(Standing row) {
        var cells = new ArrayList<String>();
        cells.add(row.placeLabel() == null ? "-" : row.placeLabel());
        cells.add(row.name());
        cells.add(requireNonNull(row.clubName()));
        races.forEach(race -> cells.add(row.contributions().stream()
                .filter(each -> each.of().equals(race.race))
                .findFirst()
                .map(each -> Long.toString(each.score()))
                .orElse("-")));
        cells.add(String.valueOf(row.score()));
        return cells;
    }

    private static List<List<String>> expected() {
        return blocks(rows(FOLDER, "expected_standings.csv")
                .map(cells -> {
                    var line = new ArrayList<>(List.of(cells));
                    line.removeLast();
                    line.remove(3);
                    return (List<String>) line;
                })
                .toList());
    }

    /** Rows with equal totals may stand in any order: sorted within, in the order of the list without. */
    private static List<List<String>> blocks(List<List<String>> lines) {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        for (var line : lines) {
            var block = line.getFirst().equals("-") ? "-" + line.getLast() : line.getLast();
            blocks.computeIfAbsent(block, any -> new ArrayList<>()).add(String.join(",", line));
        }
        return blocks.values().stream()
                .map(block -> block.stream().sorted().toList())
                .toList();
    }

    private static Stream<String[]> rows(Path folder, String file) {
        var path = folder.resolve(file);
        try {
            return Files.exists(path)
                    ? Files.readAllLines(path).stream().skip(1).map(line -> line.split(",", -1))
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
