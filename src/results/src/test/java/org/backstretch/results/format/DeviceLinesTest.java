package org.backstretch.results.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceLinesTest {
    private static final LocalDateTime AT = LocalDateTime.parse("2026-11-21T10:25:31.470");

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 12, 20})
    void a_passing_of_race_result_may_be_old_or_new(int fields) {
        var line = Scribe.raceResult(1, "ZICAD30", "2026-11-21", AT, fields);

        var passing = Files.passing(Files.lines(line + "\n").getFirst());

        assertEquals(Optional.of("ZICAD30"), passing.chip());
        assertEquals(new Moment.Local(AT), passing.moment());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 21})
    void a_passing_of_race_result_with_too_few_or_too_many_fields_is_refused(int fields) {
        var whole = Scribe.raceResult(1, "33", "2026-11-21", AT, 21);
        var cut = String.join(";", List.of(whole.split(";", -1)).subList(0, fields));

        var line = Files.lines(
                        Scribe.raceResult(1, "33", AT) + "\n" + cut + "\n" + Scribe.raceResult(3, "34", AT) + "\n")
                .get(1);

        assertTrue(Files.why(line).contains("7 to 20 fields"), Files.why(line));
        assertEquals(2, line.line());
    }

    @Test
    void without_a_satellite_race_result_knows_no_date_and_a_tag_may_be_written_for_a_bib() {
        var line = Scribe.raceResult(1, "33", "0000-00-00", AT, 8);

        var passing = Files.passing(Files.lines(line + "\n").getFirst());

        assertEquals(Optional.of("33"), passing.bib());
        assertEquals(new Moment.OfDay(LocalTime.parse("10:25:31.470")), passing.moment());
    }

    @Test
    void a_record_of_race_result_keeps_both_clocks_apart() {
        var record = Scribe.raceResultRecord(101, "zicad30", AT, "2026-11-21T09:26:40.15+01:00");

        var passing = Files.passing(Files.lines(record).getFirst());

        assertEquals(new Moment.At(Instant.parse("2026-11-21T10:25:31.470Z")), passing.moment());
        assertEquals(Optional.of(Instant.parse("2026-11-21T08:26:40.150Z")), passing.received());
        assertEquals(Optional.of("ZICAD30"), passing.chip());
        assertEquals(Optional.of("101"), passing.bib());
        assertEquals(Optional.of("D-7"), passing.reader());
    }

    @Test
    void records_in_a_list_over_several_lines_are_read_one_by_one() {
        var one = Scribe.raceResultRecord(1, "A", AT, "");
        var list = "[\n" + one.replace(",", ",\n") + ",\n" + one.replace("\"A\"", "\"B\"") + "\n]";

        var lines = Files.lines(list);

        assertEquals(
                List.of("A", "B"),
                lines.stream()
                        .map(line -> Files.passing(line).chip().orElseThrow())
                        .toList());
    }

    @Test
    void a_record_that_breaks_off_is_refused_and_those_before_it_are_kept() {
        var one = Scribe.raceResultRecord(1, "A", AT, "");

        var lines = Files.lines(one + "\n" + one.substring(0, 40) + "\n" + one + "\n");

        assertInstanceOf(LineReading.Read.class, lines.getFirst());
        assertInstanceOf(LineReading.Bad.class, lines.get(1));
    }

    @Test
    void a_record_that_race_result_itself_calls_invalid_is_refused() {
        var record = Scribe.raceResultRecord(1, "A", AT, "").replace("\"Invalid\":false", "\"Invalid\":true");

        var why = Files.why(Files.lines(record).getFirst());

        assertTrue(why.contains("invalid"), why);
    }

    @Test
    void hundredths_of_ipico_are_hexadecimal() {
        var line = Scribe.ipico("05800370000a", AT);

        var passing = Files.passing(Files.lines(line + "FS\r\n").getFirst());

        assertTrue(line.contains("2f"), line);
        assertEquals(new Moment.Local(AT), passing.moment());
        assertEquals(Optional.of("05800370000A"), passing.chip());
        assertEquals(Optional.of("00"), passing.reader());
    }

    @Test
    void a_hundred_hundredths_are_too_many_even_if_the_checksum_fits() {
        var why = Files.why(
                Files.lines(Scribe.ipico("058003700001", AT, 100) + "\n").getFirst());

        assertTrue(why.contains("hundredths"), why);
    }

    @Test
    void the_three_styles_of_an_ultra_say_the_same() {
        var chip = "05800370000A";

        var moments =
                List.of(Scribe.rfidSent(chip, AT), Scribe.rfidQuoted(chip, AT), Scribe.rfidTabbed(chip, AT)).stream()
                        .map(line -> Files.passing(Files.lines(line + "\n").getFirst()))
                        .map(passing -> passing.chip().orElseThrow() + " " + passing.moment())
                        .distinct()
                        .toList();

        assertEquals(List.of(chip + " " + new Moment.Local(AT)), moments);
    }

    @Test
    void an_ultra_read_that_breaks_off_is_refused() {
        var whole = Scribe.rfidSent("05800370000A", AT);
        var half = whole.substring(0, whole.length() - 10);

        var lines = Files.lines(whole + "\n" + half + "\n" + whole + "\n");

        assertTrue(Files.why(lines.get(1)).contains("12 fields"));
    }
}
