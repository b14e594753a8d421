package org.backstretch.results.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LifTest {
    private static final String HEADER = Scribe.lifHeader(LocalDateTime.parse("2026-11-21T11:47:50.932"));

    @Test
    void times_count_from_the_start_in_the_header_and_the_id_is_the_bib() {
        var file = HEADER + "\n" + Scribe.lif("1", "12", "5:35.19") + "\n" + Scribe.lif("2", "7", "5:36.001") + "\n";

        var lines = Files.lines(file);

        assertEquals(Format.FINISH_LYNX, Files.format(file));
        var start = LocalTime.parse("11:47:50.9324");
        assertEquals(
                Passing.ofBib("12", new Moment.SinceStart(start, Duration.parse("PT5M35.19S"))),
                Files.passing(lines.getFirst()));
        assertEquals(
                Passing.ofBib("7", new Moment.SinceStart(start, Duration.parse("PT5M36.001S"))),
                Files.passing(lines.get(1)));
    }

    @Test
    void without_a_start_time_the_gun_of_the_race_counts() {
        var file = "2,1,3,1500m,,,,,,,\n" + Scribe.lif("1", "12", "5:35.19") + "\n";

        assertEquals(
                new Moment.Elapsed("5:35.19"),
                Files.passing(Files.lines(file).getFirst()).moment());
    }

    @Test
    void who_has_no_place_is_proposed_and_not_decided() {
        var file = HEADER + "\n" + Scribe.lif("DNS", "12", "") + "\n" + Scribe.lif("DQ", "7", "5:36.0") + "\n"
                + Scribe.lif("SCR", "9", "") + "\n";

        var said = Files.lines(file).stream()
                .map(line -> (LineReading.Proposed) line)
                .map(line -> line.bib() + " " + line.status())
                .toList();

        assertEquals(List.of("12 DNS", "7 DQ", "9 DNS"), said);
    }

    @Test
    void a_heat_that_is_still_being_evaluated_keeps_its_last_line_waiting() {
        var lines = Files.lines(HEADER + "\n" + Scribe.lif("1", "12", "5:35.19") + "\n2,7,4,Re");

        assertInstanceOf(LineReading.Read.class, lines.getFirst());
        assertInstanceOf(LineReading.Unfinished.class, lines.getLast());
    }

    @Test
    void half_a_line_and_a_time_that_is_none_are_refused() {
        var lines = Files.lines(HEADER + "\n1,12,4,Reyes\n" + Scribe.lif("2", "7", "5:3x") + "\n"
                + Scribe.lif("3", "8", "5:39.1") + "\n" + Scribe.lif("4", "9", "5:39.1") + "\n");

        assertTrue(Files.why(lines.getFirst()).contains("7 cells"));
        assertTrue(Files.why(lines.get(1)).contains("no time"));
        assertInstanceOf(LineReading.Read.class, lines.get(2));
    }

    @Test
    void a_name_in_latin_1_costs_nobody_a_time_but_a_bib_in_it_does() {
        var file = HEADER + "\n" + Scribe.lif("1", "12", "5:35.19").replace("Reyes", "Weiß") + "\n"
                + Scribe.lif("2", "é7", "5:36.0") + "\n";

        var lines = ((TimingFile.Readable)
                        TimingFile.read(file.getBytes(StandardCharsets.ISO_8859_1), TimingFile.How.AS_IT_LOOKS))
                .lines();

        assertInstanceOf(LineReading.Read.class, lines.getFirst());
        assertTrue(Files.why(lines.get(1)).contains("another encoding"));
    }

    @Test
    void half_a_header_is_refused() {
        var how = new TimingFile.How(Optional.of(Format.FINISH_LYNX), Meaning.ELAPSED, false);

        var lines = ((TimingFile.Readable) TimingFile.read(
                        ("2,1,3,15\n" + Scribe.lif("1", "12", "5:35.19") + "\n").getBytes(StandardCharsets.UTF_8), how))
                .lines();

        assertTrue(Files.why(lines.getFirst()).contains("header"));
    }
}
