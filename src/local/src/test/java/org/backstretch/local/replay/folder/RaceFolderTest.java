package org.backstretch.local.replay.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.Direction;
import org.backstretch.local.replay.sample.RelayGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RaceFolderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_recorded_race_is_read() {
        WrittenRace.in(folder)
                .with("adjustments.csv", "bib,kind,value\n1,start_offset,-0:01:00\n1,dead_heat,\"1,2\"\n3,DNF,\n");

        var race = RaceFolder.read(folder);

        assertEquals("Lindenau Mile", race.race().name());
        assertEquals(List.of(Direction.BACKWARD, Direction.FORWARD), race.race().directions());
        assertEquals(3, race.starters().size());
        assertEquals(Direction.BACKWARD, race.starters().get(1).direction());
        assertEquals(Duration.ofSeconds(482), race.longest());
        assertEquals(
                List.of(
                        new Adjustment.StartOffset(new Bib("1"), Duration.ofMinutes(-1)),
                        new Adjustment.DeadHeat(List.of(new Bib("1"), new Bib("2"))),
                        new Adjustment.DidNotFinish(new Bib("3"))),
                race.adjustments());
        assertTrue(race.expected().isEmpty());
    }

    @Test
    void a_file_without_a_place_takes_it_from_its_zone() {
        WrittenRace.in(folder);

        var race = RaceFolder.read(folder).race();

        assertEquals("Berlin", race.place());
        assertEquals("Europe", race.country());
    }

    @Test
    void a_byte_order_mark_is_no_part_of_a_heading() {
        WrittenRace.in(folder).with("finish_times.csv", "\uFEFFsequence,bib,elapsed\n1,3,00:06:10\n");

        assertEquals(1, RaceFolder.read(folder).finishes().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    1,9,00:06:10       | bib 9 is not on the start list
                    1,3,6 minutes      | elapsed cannot be '6 minutes'; it is hh:mm:ss since the gun
                    1,3,-0:06:10       | elapsed cannot be '-0:06:10'; it is hh:mm:ss since the gun
                    1,3,00:06:61       | elapsed cannot be '00:06:61'; it is hh:mm:ss since the gun
                    1,,00:06:10        | '' is not a bib
                    first,3,00:06:10   | sequence cannot be 'first'
                    1,3                | has 2 fields, the heading 3
                    """)
    void a_finish_time_that_cannot_be_used_is_told_with_its_line(String line, String reason) {
        WrittenRace.in(folder).with("finish_times.csv", "sequence,bib,elapsed\n" + line + "\n");

        assertProblems("finish_times.csv:2: " + reason);
    }

    @Test
    void nobody_finishes_twice_and_time_does_not_run_back() {
        WrittenRace.in(folder)
                .with(
                        "finish_times.csv",
                        "sequence,bib,elapsed\n1,3,00:06:10\n2,1,00:06:09\n2,2,00:07:00\n3,3,00:08:00\n");

        assertProblems(
                "finish_times.csv:3: crossed after the line above but in less time",
                "finish_times.csv:4: sequence 2 does not follow 2",
                "finish_times.csv:5: bib 3 finished already on line 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    0001,Nela,Ilves,F,,FS,          | bib 1 is also on line 2
                    4,Nela,Ilves,W,,FS,             | sex cannot be 'W', only one of [F, M, X]
                    4,,,F,,FS,                      | a name is missing
                    4 b,Nela,Ilves,F,,FS,           | '4 b' is not a bib
                    4,Nela,Ilves,F,,FS,ALTERNATED   | direction 'ALTERNATED' is not one of this race: [BACKWARD, FORWARD]
                    """)
    void an_entry_that_cannot_be_used_is_told_with_its_line(String line, String reason) throws IOException {
        WrittenRace.in(folder);
        var entries = Files.readString(folder.resolve("entries.csv"));
        Files.writeString(folder.resolve("entries.csv"), entries + line + "\n");

        assertProblems("entries.csv:5: " + reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    1,start_offset,early    | a start offset cannot be 'early'; it is hh:mm:ss, negative before the gun
                    9,start_offset,0:01:00  | bib '9' is not in entries.csv
                    1,start_offset,0:08:02  | bib 1 would have finished before starting
                    1,DQ,IRR-2              | kind cannot be 'DQ'; known are start_offset, DNF and dead_heat
                    1,dead_heat,1           | a dead heat needs two bibs
                    9,DNF,                  | bib '9' is not in entries.csv
                    """)
    void an_adjustment_that_cannot_be_used_is_told_with_its_line(String line, String reason) {
        WrittenRace.in(folder).with("adjustments.csv", "bib,kind,value\n" + line + "\n");

        assertProblems("adjustments.csv:2: " + reason);
    }

    @Test
    void a_dead_heat_is_among_finishers() {
        WrittenRace.in(folder)
                .with("finish_times.csv", "sequence,bib,elapsed\n1,1,00:08:02\n")
                .with("adjustments.csv", "bib,kind,value\n,dead_heat,\"1,2\"\n");

        assertProblems("adjustments.csv:2: bib 2 of this dead heat did not finish");
    }

    @Test
    void an_adjustment_stands_once() {
        WrittenRace.in(folder).with("adjustments.csv", "bib,kind,value\n1,DNF,\n1,DNF,\n");

        assertProblems("adjustments.csv:3: bib 1 has its DNF already");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    zone = Europe/Lindenau      | race.properties:1: zone cannot be Europe/Lindenau
                    direction = SIDEWAYS        | race.properties:1: direction cannot be SIDEWAYS
                    distance_m = -5             | race.properties:1: distance_m cannot be -5
                    timing = SUNDIAL            | race.properties:1: timing cannot be SUNDIAL
                    date = 7 June               | race.properties:1: date cannot be 7 June
                    name =                      | race.properties:1: name is missing
                    5 km                        | race.properties:1: is not of the form key = value
                    """)
    void a_property_that_cannot_be_used_is_told_with_its_line(String line, String problem) {
        var key = line.replaceFirst(" .*", " ");
        WrittenRace.in(folder);
        var others = text("race.properties")
                .lines()
                .filter(other -> !other.startsWith(key))
                .collect(Collectors.joining("\n"));
        WrittenRace.in(folder).with("race.properties", line + "\n" + others);

        assertProblems(problem);
    }

    @Test
    void missing_files_and_columns_are_all_told_at_once() {
        WrittenRace.in(folder)
                .with("entries.csv", "bib,name,sex\n1,Ilka Tamm,F\n")
                .with("adjustments.csv", "")
                .with("expected_results.csv", "position,bib\n1,1\n")
                .without("finish_times.csv");

        assertProblems(
                "entries.csv:1: the column given_name is missing",
                "entries.csv:1: the column family_name is missing",
                "entries.csv:1: the column club is missing",
                "entries.csv:1: the column category is missing",
                "finish_times.csv: is missing",
                "adjustments.csv:1: is empty; its first line must be bib,kind,value",
                "expected_results.csv:1: the column name is missing",
                "expected_results.csv:1: the column club is missing",
                "expected_results.csv:1: the column category is missing",
                "expected_results.csv:1: the column time is missing");
    }

    @Test
    void text_in_another_encoding_is_refused() throws IOException {
        WrittenRace.in(folder);
        Files.write(folder.resolve("entries.csv"), "bib,Rücker".getBytes(StandardCharsets.ISO_8859_1));

        assertProblems("entries.csv: is not text in UTF-8");
    }

    @Test
    void very_many_problems_are_counted() {
        var lines = IntStream.rangeClosed(1, 60).mapToObj(i -> i + ",99," + i).collect(Collectors.joining("\n"));
        WrittenRace.in(folder).with("finish_times.csv", "sequence,bib,elapsed\n" + lines);

        var refusal = assertThrows(UnreadableFolder.class, () -> RaceFolder.read(folder));

        assertTrue(refusal.getMessage().endsWith("… and 10 more problems"), refusal.getMessage());
    }

    @Test
    void a_relay_has_teams_and_their_legs() {
        RelayGenerator.write(folder, 1);

        var relay = RaceFolder.read(folder);

        var plan = relay.relay().orElseThrow().plan();
        assertEquals(4, plan.legs());
        assertEquals(Set.of(2), plan.paired());
        assertEquals(Optional.of(Duration.ofMinutes(85)), plan.massStart(4));
        assertEquals(List.of(new RelayPlan.TeamLeg(new Bib("308"), 2)), plan.notFinished());
        assertEquals(12, relay.starters().size());
        assertEquals(4, relay.starters().getFirst().legRunners().size());
        assertEquals(46, relay.finishes().size());
    }

    @Test
    void what_cannot_be_used_of_a_relay_is_said_with_its_line() {
        RelayGenerator.write(folder, 1);
        WrittenRace.into(folder)
                .with("rules.txt", "NUMBER_OF_LEGS = 4\nPAIRED_LEGS = two\nMASS_START_TIMES = 4/soon\n");

        assertProblems("rules.txt:2: PAIRED_LEGS cannot be two", "rules.txt:3: MASS_START_TIMES cannot be 4/soon");
    }

    @Test
    void no_team_crosses_the_line_more_often_than_it_has_legs() {
        RelayGenerator.write(folder, 1);
        WrittenRace.into(folder)
                .with("rules.txt", "NUMBER_OF_LEGS = 2\n")
                .with("rawtimes.csv", "sequence,bib,elapsed\n1,301,00:10:00\n2,301,00:20:00\n3,301,00:30:00\n")
                .without("expected_overall.csv");

        assertProblems("rawtimes.csv:4: bib 301 finished already on line 3");
    }

    @Test
    void a_series_is_its_races_and_how_they_add_up() throws IOException {
        for (var name : List.of("one", "two")) {
            WrittenRace.in(Files.createDirectory(folder.resolve(name)));
        }
        WrittenRace.into(folder)
                .with("rules.txt", "RACES = one, two\nSCORE_FOR_FIRST = 10\nSTEP = -2\nPER = sex\nBEST = 1\n");

        var read = Recording.read(folder);

        var series = assertInstanceOf(SeriesFolder.class, read);
        assertEquals(
                List.of("one", "two"),
                series.races().stream().map(SeriesFolder.Leg::name).toList());
        assertEquals(new SeriesFolder.Scores(10, 2, true, 1, 1), series.scores());
        assertThrows(UnreadableFolder.class, () -> RaceFolder.read(folder));
    }

    @Test
    void what_is_wrong_in_a_race_of_a_series_is_said_with_its_folder() throws IOException {
        WrittenRace.in(Files.createDirectory(folder.resolve("one"))).without("entries.csv");
        WrittenRace.into(folder).with("rules.txt", "RACES = one, ../two\n");

        assertProblems("one/entries.csv: is missing", "rules.txt: '../two' is no name of a folder beside it");
    }

    @Test
    void a_folder_that_is_none_is_refused() {
        var nowhere = folder.resolve("nowhere");

        var refusal = assertThrows(UnreadableFolder.class, () -> RaceFolder.read(nowhere));

        assertEquals(nowhere + ": is not a folder", refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cupar_5-2025",
                "midweek-2025/balmullo-2025",
                "midweek-2025/hill_of_tarvit-2025",
                "midweek-2025/kirkcaldy_trail-2025",
                "midweek-2025/st_andrews-2025",
                "midweek-2025/strath_blebo-2025"
            })
    void real_races_can_be_read(String race) {
        var recorded =
                Path.of(System.getProperty("shared.data", "")).resolve("races").resolve(race);
        assumeTrue(Files.isDirectory(recorded), "the recorded races are not part of this checkout");

        var read = RaceFolder.read(recorded);

        assertEquals(read.finishes().size(), read.expected().orElseThrow().size());
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void assertProblems(String... problems) {
        var refusal = assertThrows(UnreadableFolder.class, () -> RaceFolder.read(folder));

        assertEquals(List.of(problems), refusal.getMessage().lines().toList());
    }
}
