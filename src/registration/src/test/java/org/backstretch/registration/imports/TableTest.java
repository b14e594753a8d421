package org.backstretch.registration.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstretch.kit.problem.Spelling;
import org.backstretch.registration.sheet.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    @Test
    void headings_are_known_by_their_other_names_in_any_order() {
        var table = read("Surname;E-Mail;Prénom;Geburtsdatum;shoe size\nReyes;ada@example.org;Ada;12.04.1990;38\n");

        assertEquals(Optional.of("Reyes"), table.rows().getFirst().cell(Field.FAMILY_NAME));
        assertEquals(Optional.of("Ada"), table.rows().getFirst().cell(Field.GIVEN_NAME));
        assertEquals(Optional.of("ada@example.org"), table.rows().getFirst().cell(Field.EMAIL));
        assertEquals(Optional.of("12.04.1990"), table.rows().getFirst().cell(Field.BIRTH_DATE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RunSignup   | First Name,Last Name,Gender,Age,Date of Birth,Email Address,Team Name,Bib Number,Registration Status
            UltraSignup | Bib,First,Last,Gender,Age,DOB,Email,Division
            Race Roster | First Name,Last Name,Date of birth,Gender,E-mail,Bib,Team name,Start Wave,Status
            RaceDB      | Bib#,LastName,FirstName,Gender,Age,NatCode,Team,Category,Wave
            Webscorer   | Bib,Name,Team name,Category,Age,Gender,Wave,Nationality,Email
            """)
    void headings_of_other_programs_are_known_one_and_all(String program, String headings) {
        var columns = new Meanings(Map.of(), List.of()).places(List.of(headings.split(",")));

        assertEquals(
                headings.split(",").length,
                columns.values().stream().mapToInt(List::size).sum(),
                program);
    }

    @Test
    void what_somebody_said_of_a_heading_counts_more_than_its_name() {
        var remembered = Map.of("wer", "name", "club", "nothing");

        var table = Table.read(
                "Wer;Club\nAda Reyes;none\n".getBytes(StandardCharsets.UTF_8), new Meanings(remembered, List.of()));

        assertEquals(Optional.of("Ada Reyes"), table.rows().getFirst().cell(Field.NAME));
        assertEquals(Optional.empty(), table.rows().getFirst().cell(Field.CLUB));
    }

    @Test
    void lines_are_counted_as_an_editor_counts_them() {
        var table = read("name,sex\n\n\"Ada\nReyes\",F\n,,\nJun Olsen,M\n");

        assertEquals(List.of(3, 6), table.rows().stream().map(Row::line).toList());
    }

    @Test
    void the_first_of_two_columns_of_one_kind_counts() {
        assertEquals(
                Optional.of("1"),
                read("bib,number,name\n1,2,Ada\n").rows().getFirst().cell(Field.BIB));
    }

    @Test
    void a_line_wider_than_its_headings_is_marked() {
        assertTrue(read("name,sex\nAda,F,x\n").rows().getFirst().tooWide());
    }

    @Test
    void more_rows_than_a_race_can_hold_are_refused() {
        assertThrows(UnreadableFile.class, () -> read("name\n" + "Ada\n".repeat(20_001)));
    }

    @Test
    void a_name_spelled_alike_is_found_and_a_strange_one_is_not() {
        var clubs = Spelling.of(List.of("Fife AC", "Dundee Road Runners"));

        assertEquals(Optional.of("Fife AC"), clubs.nearest("fife a.c."));
        assertEquals(Optional.of("Dundee Road Runners"), clubs.nearest("Dunde Road Runers"));
        assertEquals(Optional.empty(), clubs.nearest("Carnegie Harriers"));
    }

    private static Table read(String text) {
        return Table.read(text.getBytes(StandardCharsets.UTF_8), new Meanings(Map.of(), List.of()));
    }
}
