package org.backstretch.results.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BentLinesTest {
    private static final LocalDateTime AT = LocalDateTime.parse("2026-11-21T10:25:31.470");

    static Stream<String> lines() {
        return Stream.of(
                Scribe.raceResult(1, "ZICAD30", AT),
                Scribe.ipico("058003700001", AT),
                Scribe.rfidSent("058003700001", AT),
                Scribe.rfidQuoted("058003700001", AT),
                Scribe.rfidTabbed("058003700001", AT));
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Arbitraries.longs()
                .between(0, 365L * 24 * 3600 * 100 * 10)
                .map(hundredths -> LocalDateTime.of(2020, 1, 1, 0, 0).plusNanos(hundredths * 10_000_000));
    }

    @Property
    void what_a_device_writes_is_read_as_it_was_meant(
            @ForAll("moments") LocalDateTime at, @ForAll @IntRange(min = 0, max = 4) int style) {
        var chip = "05800370%04X".formatted(at.getMinute());
        var line = switch (style) {
            case 0 -> Scribe.raceResult(1, chip + "Z", at);
            case 1 -> Scribe.ipico(chip, at);
            case 2 -> Scribe.rfidSent(chip, at);
            case 3 -> Scribe.rfidQuoted(chip, at);
            default -> Scribe.rfidTabbed(chip, at);
        };

        var passing = Files.passing(Files.lines(line + "\n").getFirst());

        assertEquals(new Moment.Local(at), passing.moment());
        assertEquals(style == 0 ? chip + "Z" : chip, passing.chip().orElseThrow());
    }

    @Property
    void one_changed_character_of_an_ipico_read_refuses_it_with_its_line(
            @ForAll("moments") LocalDateTime at, @ForAll @IntRange(min = 2, max = 35) int place, @ForAll Random luck) {
        var good = Scribe.ipico("058003700001", at);
        var other =
                "0123456789abcdef".replace(good.substring(place, place + 1), "").charAt(luck.nextInt(15));
        var bent = good.substring(0, place) + other + good.substring(place + 1);

        var lines = Files.lines(good + "\n" + bent + "\n" + good + "\n");

        assertInstanceOf(LineReading.Bad.class, lines.get(1), bent);
        assertEquals(2, lines.get(1).line());
        assertInstanceOf(LineReading.Read.class, lines.get(2));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_file_that_is_still_being_written_keeps_its_last_line_waiting_wherever_it_is_cut(String line) {
        for (int cut = 1; cut <= line.length(); cut++) {
            var lines = Files.lines(line + "\n" + line.substring(0, cut));

            assertInstanceOf(LineReading.Read.class, lines.getFirst());
            assertInstanceOf(LineReading.Unfinished.class, lines.getLast());
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void half_a_line_in_the_middle_is_refused_with_its_number(String line) {
        var lines = Files.lines(line + "\n" + line.substring(0, line.length() / 2) + "\n" + line + "\n");

        assertInstanceOf(LineReading.Bad.class, lines.get(1));
        assertEquals(2, lines.get(1).line());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_device_log_in_utf_16_was_changed_by_another_program_and_is_refused(String line) {
        for (var charset :
                new Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            var why = Files.unreadable((line + "\n").getBytes(charset));

            assertTrue(why.contains("UTF-16"), why);
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_character_of_latin_1_in_a_device_log_refuses_its_line_and_no_other(String line) {
        var file =
                (line + "\n" + line.replaceFirst("0", "é") + "\n" + line + "\n").getBytes(StandardCharsets.ISO_8859_1);

        var lines = ((TimingFile.Readable) TimingFile.read(file, TimingFile.How.AS_IT_LOOKS)).lines();

        assertTrue(Files.why(lines.get(1)).contains("another encoding"));
        assertInstanceOf(LineReading.Read.class, lines.get(2));
    }

    @Test
    void a_mainframe_copy_is_refused_and_does_not_wait_for_an_end_of_line() {
        var file = (Scribe.ipico("058003700001", AT) + "\n").getBytes(Charset.forName("IBM500"));

        var lines = ((TimingFile.Readable) TimingFile.read(file, TimingFile.How.AS_IT_LOOKS)).lines();

        assertTrue(lines.stream().allMatch(LineReading.Bad.class::isInstance), lines.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\r\n  \n"})
    void an_empty_file_is_refused(String file) {
        assertTrue(Files.unreadable(file.getBytes(StandardCharsets.UTF_8)).contains("empty"));
    }

    @Test
    void a_picture_is_no_file_of_times() {
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

        assertTrue(Files.unreadable(picture).contains("no file of text"));
    }

    @Property
    void no_bytes_whatever_bring_the_reader_down(@ForAll byte[] bytes) {
        assertTrue(TimingFile.read(bytes, TimingFile.How.AS_IT_LOOKS) instanceof TimingFile);
    }

    @Property
    void no_text_whatever_brings_the_reader_of_a_format_down(
            @ForAll String text, @ForAll @AlphaChars String word, @ForAll Format format) {
        var file = (word + ";" + text + "\n" + text + "," + word + "\n").getBytes(StandardCharsets.UTF_8);
        var how = new TimingFile.How(Optional.of(format), Meaning.ELAPSED, true);

        assertTrue(TimingFile.read(file, how) instanceof TimingFile);
    }

    @Property
    void a_line_that_ends_in_any_way_is_the_same_line(@ForAll("moments") LocalDateTime at) {
        var line = Scribe.ipico("058003700001", at);

        var moments = Stream.of("\n", "\r\n", "\r")
                .map(end -> Files.lines(line + end + line + end))
                .map(lines ->
                        lines.stream().map(each -> Files.passing(each).key()).toList())
                .distinct()
                .count();

        assertEquals(1, moments);
    }
}
