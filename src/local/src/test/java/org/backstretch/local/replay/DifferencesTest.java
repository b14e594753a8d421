package org.backstretch.local.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.backstretch.local.replay.folder.ResultLine;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    @Test
    void equal_lists_have_none() {
        var lines = List.of(line("1", "7"), line("2", "8"));

        assertTrue(Differences.ofResults(lines, lines).none());
    }

    @Test
    void those_who_share_a_place_stand_in_either_order() {
        var expected = List.of(line("1=", "7"), line("1=", "8"), line("3", "9"));
        var actual = List.of(line("1=", "8"), line("1=", "7"), line("3", "9"));

        assertTrue(Differences.ofResults(expected, actual).none());
    }

    @Test
    void the_same_place_in_two_directions_is_not_shared() {
        var expected = List.of(line("1", "7"), line("1", "8"));
        var actual = List.of(line("1", "8"), line("1", "7"));

        assertEquals(2, Differences.ofResults(expected, actual).count());
    }

    @Test
    void both_sides_are_shown_side_by_side() {
        var expected = List.of(line("1", "7"), line("2", "8"));
        var actual = List.of(line("1", "7"), line("2", "9"), line("3", "8"));

        var table = Differences.ofResults(expected, actual).table("expected", "results");

        assertEquals(
                List.of(
                        " line  expected                                                     | results",
                        "    2  2,8,Ilka Tamm,Ebbtide AC,FS,00:24:01                         | 2,9,Ilka Tamm,Ebbtide AC,FS,00:24:01",
                        "    3  (nothing)                                                    | 3,8,Ilka Tamm,Ebbtide AC,FS,00:24:01"),
                table.lines().toList());
    }

    @Test
    void of_very_many_the_first_are_shown() {
        var left = IntStream.range(0, 25).mapToObj(i -> "left " + i).toList();
        var right = IntStream.range(0, 25).mapToObj(i -> "right " + i).toList();

        var differences = Differences.of(left, right);

        assertEquals(25, differences.count());
        assertTrue(differences.table("a", "b").endsWith("… and 15 more lines that differ"));
    }

    private static ResultLine line(String position, String bib) {
        return new ResultLine(position, bib, "Ilka Tamm", "Ebbtide AC", "FS", "00:24:01");
    }
}
