package org.backstretch.results.resultlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.ResultFact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Result lists as files, read back by a reader of CSV. */
class TableTest {
    private static final RaceFact COURSE = race(
            Direction.BACKWARD, new RaceFact.Split("K1", "1 km", 1_000_000L), new RaceFact.Split("K4", "4 km", null));

    private static RaceFact race(Direction direction, RaceFact.Split... splits) {
        return new RaceFact(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                "5 km",
                "OTHER",
                null,
                List.of(direction),
                TimingMethod.HAND,
                "HOUSE",
                null,
                List.of(),
                List.of(),
                false,
                null,
                null,
                List.of(splits));
    }

    private static Line finisher(String name, String club, ResultFact.Split... splits) {
        return line(1, name, club, OutcomeKind.FINISHED, "31:04", null, null, splits);
    }

    private static Line line(
            @Nullable Integer place,
            String name,
            String club,
            OutcomeKind outcome,
            @Nullable String mark,
            @Nullable String rule,
            @Nullable String reason,
            ResultFact.Split... splits) {
        return line(place, name, club, outcome, mark, rule, reason, List.of(), splits);
    }

    private static Line line(
            @Nullable Integer place,
            String name,
            String club,
            OutcomeKind outcome,
            @Nullable String mark,
            @Nullable String rule,
            @Nullable String reason,
            List<Leg> legs,
            ResultFact.Split... splits) {
        return new Line(
                place,
                "1",
                false,
                UUID.randomUUID(),
                "7",
                name,
                null,
                club,
                Sex.F,
                "F35",
                Direction.BACKWARD,
                outcome,
                mark,
                1_864_000L,
                mark == null ? null : "00:31:04",
                0L,
                rule,
                reason,
                null,
                List.of(splits),
                null,
                List.of(),
                legs,
                null,
                null,
                null);
    }

    private static List<NamedCsvRecord> read(Line... lines) {
        return read(COURSE, lines);
    }

    private static List<NamedCsvRecord> read(RaceFact race, Line... lines) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Table.csv(List.of(lines), race))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_disqualification_has_its_rule_and_its_reason() {
        var row = read(line(null, "Ada", "RC", OutcomeKind.DISQUALIFIED, null, "IRR-2", "Turned, \"twice\"\nand on"))
                .getFirst();

        assertEquals("", row.getField("position"));
        assertEquals("DQ", row.getField("status"));
        assertEquals("IRR-2", row.getField("rule"));
        assertEquals("Turned, \"twice\"\nand on", row.getField("reason"));
    }

    @Test
    void each_point_of_the_course_has_a_column_also_where_nobody_was_seen() {
        var row = read(finisher("Ada", "RC", new ResultFact.Split("K4", 3_723_004)))
                .getFirst();

        assertEquals("", row.getField("split_K1"));
        assertEquals("01:02:03.004", row.getField("split_K4"));
        assertEquals("31:04", row.getField("mark"));
    }

    @Test
    void each_section_that_is_run_in_turn_has_a_column_after_the_points_at_which_they_change() {
        var race = race(Direction.ALTERNATED, new RaceFact.Split("TURN", "Turn", null));
        var back = new Leg(1, null, "7:30", "00:07:30", 450_250L, "7:30", "00:07:30", 450_250L, Direction.BACKWARD);
        var unseen = new Leg(2, null, null, null, null, null, null, null, Direction.FORWARD);

        var row = read(race, line(1, "Ada", "RC", OutcomeKind.FINISHED, "31:04", null, null, List.of(back, unseen)))
                .getFirst();

        assertEquals("00:07:30.250", row.getField("section_1"));
        assertEquals("", row.getField("section_2"));
    }

    @ParameterizedTest
    @CsvSource({
        "=HYPERLINK(1), '''=HYPERLINK(1)'",
        "+49 Ada, '''+49 Ada'",
        "-Ada, '''-Ada'",
        "@SUM(A1), '''@SUM(A1)'",
        "Łukasz Groß 漢, Łukasz Groß 漢"
    })
    void nothing_that_somebody_typed_becomes_a_formula(String typed, String inFile) {
        var row = read(finisher(typed, typed)).getFirst();

        assertEquals(inFile, row.getField("name"));
        assertEquals(inFile, row.getField("club"));
    }

    @Test
    void what_older_readers_know_by_number_stays_where_it_was() {
        var header = Table.csv(List.of(), race(Direction.BACKWARD)).strip();

        assertEquals("position,bib,name,club,category,time,sex,direction,status,rule,reason,mark,net", header);
    }
}
