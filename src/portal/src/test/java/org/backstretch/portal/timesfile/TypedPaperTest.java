package org.backstretch.portal.timesfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.backstretch.portal.results.PaperList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPaperTest {
    @ParameterizedTest
    @ValueSource(strings = {"12 25:31,4", "12\t25:31,4", "12;25:31,4", "  12 ;  25:31,4 ", "12, 25:31,4", "12,25:31,4"})
    void a_line_is_a_bib_and_a_time_however_they_are_kept_apart(String line) {
        assertEquals(List.of(new PaperList.Line("12", "25:31,4")), TypedPaper.lines(line));
    }

    @Test
    void a_time_alone_waits_for_its_bib_and_empty_lines_are_nothing() {
        var lines = TypedPaper.lines("25:31,4\n\n1*7 25:33\n");

        assertEquals(List.of(new PaperList.Line(null, "25:31,4"), new PaperList.Line("1*7", "25:33")), lines);
    }
}
