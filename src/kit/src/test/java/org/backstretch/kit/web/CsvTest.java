package org.backstretch.kit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void formulas_are_neutralised_and_signed_numbers_stay() {
        var csv = Csv.of(List.of("a", "b", "c", "d"), List.of(List.of("=1+1", "-0:08:00", "@SUM", "+2.1")));

        assertEquals("a,b,c,d\n'=1+1,-0:08:00,'@SUM,+2.1\n", csv);
    }
}
