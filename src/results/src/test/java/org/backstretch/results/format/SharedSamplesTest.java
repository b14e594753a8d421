package org.backstretch.results.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The documented lines of each device, where they are at hand; {@link DeviceLinesTest} proves the same with lines of its own. */
class SharedSamplesTest {
    private static final Path TIMING = Path.of(System.getProperty("shared.data", "no-data"), "timing");

    @BeforeEach
    void need_the_samples() {
        assumeTrue(java.nio.file.Files.isDirectory(TIMING), "The timing samples are not on this machine: " + TIMING);
    }

    @Test
    void race_result_passes_and_a_date_may_be_missing() {
        var passing = only(line("1;33;0000-00-00"));

        assertEquals(Passing.ofBib("33", new Moment.OfDay(LocalTime.parse("00:00:02.773"))), passing);
    }

    @Test
    void the_clock_of_a_race_result_record_is_later_than_its_receipt_and_both_are_kept() {
        var passing = only(line("{\"ID\":1"));

        assertEquals(Optional.of("ZICAD30"), passing.chip());
        assertEquals(Optional.of("50001"), passing.bib());
        assertEquals(new Moment.At(Instant.parse("2024-01-12T09:06:35.944Z")), passing.moment());
        assertEquals(Optional.of(Instant.parse("2024-01-12T08:07:43.150Z")), passing.received());
    }

    @Test
    void three_styles_of_rfid_say_the_same_instant_and_chip() {
        var expected = LocalDateTime.parse("2025-06-15T10:32:14.070");

        for (var sample : List.of(line("0,0580037"), line("1,0580037"), line("05800370000A\t"))) {
            assertEquals(Optional.of("05800370000A"), only(sample).chip());
            assertEquals(new Moment.Local(expected), only(sample).moment());
        }
    }

    @Test
    void finish_lynx_counts_from_the_start_in_its_header() {
        var lines = Files.lines(line("0,0,0,800m 14") + "\n" + line("1,,1,,,,2:35.19") + "\n");

        assertEquals(
                new Moment.SinceStart(LocalTime.parse("11:47:50.9326"), Duration.parse("PT2M35.19S")),
                Files.passing(lines.getFirst()).moment());
    }

    @Test
    void every_read_of_the_ipico_files_is_believed_and_placed() {
        var few = Files.lines(text("ipico_fsls_reads.txt"));
        var many = Files.lines(text("ipico_reads_large.txt"));

        assertEquals(
                List.of(
                        "000000012345 2001-12-30T18:45:59.390",
                        "000000012345 2001-12-30T18:46",
                        "00000000AABB 2026-01-01T08:30:00.630"),
                few.stream().map(SharedSamplesTest::chipAndTime).toList());
        assertEquals(
                100, many.stream().filter(LineReading.Read.class::isInstance).count());
        assertEquals(
                new Moment.Local(LocalDateTime.parse("2025-06-15T10:32:28.140")),
                Files.passing(many.get(2)).moment());
    }

    @Test
    void each_bent_copy_of_an_ipico_file_is_refused_at_its_line_and_nowhere_else() {
        var good = text("ipico_reads_large.txt").lines().toList();

        for (int bent = 0; bent < good.size(); bent++) {
            var at = bent;
            var file = IntStream.range(0, good.size())
                    .mapToObj(i -> i == at ? swapped(good.get(i)) : good.get(i))
                    .reduce("", (one, next) -> one + next + "\n");

            var lines = Files.lines(file);

            assertTrue(
                    Files.why(lines.get(at)).contains("checksum"), lines.get(at).toString());
            assertEquals(at + 1, lines.get(at).line());
            assertEquals(
                    99,
                    lines.stream().filter(LineReading.Read.class::isInstance).count());
        }
    }

    /** One digit of the minutes more, as a bad cable does. */
    private static String swapped(String line) {
        var digit = line.charAt(29) == '9' ? '0' : (char) (line.charAt(29) + 1);
        return line.substring(0, 29) + digit + line.substring(30);
    }

    @Test
    void a_sample_in_a_foreign_encoding_or_without_its_second_half_is_refused() {
        for (var start : List.of("1;33;0000-00-00", "0,0580037", "1,0580037", "aa00058")) {
            var sample = line(start);
            var half = sample.substring(0, sample.length() / 2);

            assertTrue(Files.unreadable((sample + "\n").getBytes(StandardCharsets.UTF_16))
                    .contains("UTF-16"));
            assertInstanceOf(
                    LineReading.Bad.class,
                    Files.lines(sample + "\n" + half + "\n" + sample + "\n").get(1));
        }
    }

    private static String chipAndTime(LineReading line) {
        var passing = Files.passing(line);
        return passing.chip().orElseThrow() + " " + ((Moment.Local) passing.moment()).dateTime();
    }

    private static Passing only(String line) {
        return Files.passing(Files.lines(line + "\n").getFirst());
    }

    private static String line(String start) {
        return text("protocol_samples.txt")
                .lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String file) {
        try {
            return java.nio.file.Files.readString(TIMING.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
