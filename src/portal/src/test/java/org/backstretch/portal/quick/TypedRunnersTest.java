package org.backstretch.portal.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.backstretch.portal.page.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedRunnersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 Ada Reyes        | 12 | Ada Reyes  | X",
                "12. Ada Reyes       | 12 | Ada Reyes  | X",
                "#12; Ada Reyes      | 12 | Ada Reyes  | X",
                "012 Ada Reyes, F    | 12 | Ada Reyes  | F",
                "A7 Ada Reyes w      | A7 | Ada Reyes  | F",
                "Ada Reyes           | 1  | Ada Reyes  | X",
                "Ada Reyes m         | 1  | Ada Reyes  | M",
                "Ada F               | 1  | Ada F      | X",
                "Ada                 | 1  | Ada        | X",
                "Reyes, Ada          | 1  | Reyes, Ada | X"
            })
    void a_line_is_a_runner(String line, String bib, String name, String sex) {
        var form = pasted(line);

        var runners = TypedRunners.of(form, "runners");

        assertEquals(List.of(new TypedRunners.Runner(bib, name, sex)), runners.all());
        assertEquals("", form.problem("runners"));
    }

    @Test
    void who_has_no_number_gets_the_next_free_one() {
        var runners = TypedRunners.of(pasted("Ada Reyes\n2 Mei Thorn\n\n  Runa Falk  \n1 Kim Silva"), "runners");

        assertEquals(
                List.of("3", "2", "4", "1"),
                runners.all().stream().map(TypedRunners.Runner::bib).toList());
    }

    @Test
    void a_number_worn_twice_is_said_with_its_line() {
        var form = pasted("7 Ada Reyes\n\n07 Mei Thorn");

        TypedRunners.of(form, "runners");

        assertTrue(form.problem("runners").startsWith("Line 3: bib 7 is worn twice."));
    }

    @Test
    void nobody_is_no_race() {
        var form = pasted(" \n ");

        TypedRunners.of(form, "runners");

        assertTrue(form.isWrong());
    }

    @Test
    void names_stay_one_cell_of_the_file() {
        var runners = TypedRunners.of(pasted("1 Ada \"Ace\"; Reyes"), "runners");

        assertEquals("bib;name;sex\n1;\"Ada \"\"Ace\"\"; Reyes\";X\n", runners.csv());
    }

    private static Form pasted(String lines) {
        return Form.empty().with("runners", lines);
    }
}
