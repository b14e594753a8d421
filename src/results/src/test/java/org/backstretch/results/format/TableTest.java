package org.backstretch.results.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sequence,bib,elapsed\n1,12,00:41:26\n",
                "bib;time\n12;00:41:26\n",
                "Race No\tName\tGun Time\n12\tAda\t00:41:26\n",
                "12,00:41:26\n",
                "1,12,00:41:26\n",
                "\uFEFF\"Bib\",\"Time\"\n\"12\",\"00:41:26\"\n"
            })
    void bibs_and_times_are_found_in_any_table(String table) {
        var lines = Files.lines(table);

        assertEquals(Format.CSV, Files.format(table));
        assertEquals(1, lines.size());
        assertEquals(Passing.ofBib("12", new Moment.Elapsed("00:41:26")), Files.passing(lines.getFirst()));
    }

    @Test
    void a_time_with_a_decimal_comma_goes_with_semicolons() {
        var passing = Files.passing(Files.lines("bib;elapsed\n12;41:26,13\n").getFirst());

        assertEquals(new Moment.Elapsed("41:26,13"), passing.moment());
    }

    @Test
    void a_heading_says_what_a_time_means_and_without_one_the_person_does() {
        var told = Files.passing(Files.lines("bib,time of day\n12,10:41:26.5\n").getFirst());
        var asked = Files.passing(
                Files.lines("bib,time\n12,10:41:26.5\n", Meaning.TIME_OF_DAY).getFirst());

        assertEquals(new Moment.OfDay(LocalTime.parse("10:41:26.5")), told.moment());
        assertEquals(told.moment(), asked.moment());
    }

    @Test
    void who_writes_a_date_means_a_time_of_day() {
        var local = Files.passing(
                Files.lines("bib,time\n12,2026-11-21 10:41:26.5\n").getFirst());
        var apart = Files.passing(
                Files.lines("bib,date,clock\n12,2026-11-21,10:41:26.5\n").getFirst());
        var zoned = Files.passing(
                Files.lines("bib,at\n12,2026-11-21T10:41:26.5+01:00\n").getFirst());

        assertEquals(new Moment.Local(LocalDateTime.parse("2026-11-21T10:41:26.5")), local.moment());
        assertEquals(local.moment(), apart.moment());
        assertEquals(new Moment.At(Instant.parse("2026-11-21T09:41:26.5Z")), zoned.moment());
    }

    @Test
    void a_table_of_a_spreadsheet_may_be_utf_16_or_latin_1_as_long_as_bibs_and_times_are_plain() {
        var table = "bib\tname\ttime\n12\tJürgen Weiß\t41:26\n";

        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8)) {
            var read = (TimingFile.Readable) TimingFile.read(table.getBytes(charset), TimingFile.How.AS_IT_LOOKS);

            assertEquals(
                    Optional.of("12"), Files.passing(read.lines().getFirst()).bib());
        }
    }

    @Test
    void a_bib_in_another_encoding_is_refused_with_its_line() {
        var table = "bib;time\n12;41:26\né1;41:27\n".getBytes(StandardCharsets.ISO_8859_1);

        var lines = ((TimingFile.Readable) TimingFile.read(table, TimingFile.How.AS_IT_LOOKS)).lines();

        assertTrue(Files.why(lines.get(1)).contains("another encoding"));
        assertEquals(3, lines.get(1).line());
    }

    @Test
    void who_has_no_time_is_proposed_and_not_decided() {
        var lines = Files.lines("bib,time\n12,DNF\n13,dns\n14,41:26\n");

        assertEquals(new LineReading.Proposed(2, "12,DNF", "12", "DNF"), lines.getFirst());
        assertEquals(new LineReading.Proposed(3, "13,dns", "13", "DNS"), lines.get(1));
        assertInstanceOf(LineReading.Read.class, lines.get(2));
    }

    @Test
    void an_unreadable_bib_is_kept_as_it_was_written_and_a_missing_one_too() {
        var lines = Files.lines("bib,time\n1*7,41:26\n,41:27\n");

        assertEquals(Optional.of("1*7"), Files.passing(lines.getFirst()).bib());
        assertEquals(Optional.empty(), Files.passing(lines.get(1)).bib());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bib,time\n12\n",
                "name,time\nAda,41:26\n",
                "1,2,3,4,5\n",
                "bib,time\n12,\"41:26\n13,9\n",
                "bib,clock\n12,10:41\n"
            })
    void a_line_without_a_time_or_a_bib_is_refused_and_says_why(String table) {
        var line = Files.lines(table).getFirst();

        assertTrue(Files.why(line).endsWith("."), Files.why(line));
    }
}
