package org.backstretch.athletics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibTest {

    @ParameterizedTest
    @CsvSource({"0101,101", "101,101", "' 7 ',7", "000,0", "a12,A12", "007b,7B", "12-1,12-1", "A007,A007"})
    void a_bib_has_one_spelling(String typed, String spelling) {
        assertEquals(Optional.of(spelling), Bib.read(typed).map(Bib::text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "1 2", "12.5", "№7", "=1+1", "1234567890123"})
    void what_cannot_be_a_bib_is_none(String typed) {
        assertEquals(Optional.empty(), Bib.read(typed));
    }

    @Property
    void leading_zeros_never_matter(@ForAll @IntRange(min = 0) int number, @ForAll @IntRange(max = 2) int zeros) {
        assertEquals(Bib.read(Integer.toString(number)), Bib.read("0".repeat(zeros) + number));
    }

    @Test
    void bibs_are_ordered_as_people_count() {
        List<Bib> bibs = Stream.of("A2", "10", "2", "1B", "1")
                .map(text -> Bib.read(text).orElseThrow())
                .toList();

        List<String> ordered = bibs.stream().sorted().map(Bib::text).toList();

        assertEquals(List.of("1", "1B", "2", "10", "A2"), ordered);
    }

    @Test
    void a_bib_in_another_spelling_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Bib("0101"));
    }
}
