package org.backstretch.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {

    @ParameterizedTest
    @CsvSource({
        "4300, 31:09, +0:05",
        "54000, 31:58, +0:54",
        "3723000, 1:33:07, +1:02:03",
        "201, 13.38, +0.21",
        "61230, 1:14.41, +1:01.23",
    })
    void a_gap_is_as_exact_as_the_mark_beside_it(long millis, String mark, String gap) {
        assertEquals(gap, Gap.of(millis, mark));
    }

    @ParameterizedTest
    @CsvSource({"0, 31:04", "-5, 31:04"})
    void the_leader_has_none(long millis, String mark) {
        assertEquals("", Gap.of(millis, mark));
    }
}
