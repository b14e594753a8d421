package org.backstretch.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {

    @ParameterizedTest
    @CsvSource({
        "1868200, 4300, 31:09, +0:05",
        "1918000, 54100, 31:58, +0:54",
        "5587000, 3723000, 1:33:07, +1:02:03",
        "13380, 205, 13.38, +0.20",
        "74410, 61230, 1:14.41, +1:01.23",
        "74500, 61300, 1:14.5, +1:01.3",
        "1893100, 300, 31:34, +0:01",
    })
    void a_gap_is_the_difference_of_the_printed_marks(long millis, long behind, String mark, String gap) {
        assertEquals(gap, Gap.of(millis, behind, mark));
    }

    @ParameterizedTest
    @CsvSource({"1892400, 100, 31:33, +0:00", "13379, 3, 13.38, +0.00"})
    void equal_marks_are_no_gap_although_one_was_first(long millis, long behind, String mark, String gap) {
        assertEquals(gap, Gap.of(millis, behind, mark));
    }

    @ParameterizedTest
    @CsvSource({"1864000, 0, 31:04"})
    void the_leader_has_none(long millis, long behind, String mark) {
        assertEquals("", Gap.of(millis, behind, mark));
    }
}
