package org.backstretch.athletics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibRangesTest {

    @ParameterizedTest
    @CsvSource({
        "'1-99,150-199','1-99,150-199'",
        "'150-199; 1-99','1-99,150-199'",
        "'007','7'",
        "'1-10,11,12-20','1-20'",
        "'5-9,1-7','1-9'",
        "' 0101 – 0110 ','101-110'",
        "'3,3,3','3'",
    })
    void ranges_have_one_spelling(String typed, String spelling) {
        assertEquals(spelling, BibRanges.read(typed).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "'',Say which numbers",
        "',;',Say which numbers",
        "'A1-A9',is no range",
        "'1-2-3',is no range",
        "'99-1',1-99 instead of 99-1",
        "'0-5',between 1 and",
        "'1-1000000',is no range",
    })
    void what_cannot_be_ranges_is_refused_with_a_suggestion(String typed, String sentence) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> BibRanges.read(typed));

        assertTrue(String.valueOf(refusal.getMessage()).contains(sentence), refusal::toString);
    }

    @Test
    void bibs_are_given_out_ascending_across_the_gaps() {
        var ranges = BibRanges.read("8-10,3-4");

        assertEquals(
                List.of("3", "4", "8", "9", "10"), ranges.bibs().map(Bib::text).toList());
        assertEquals(5, ranges.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A5", "5B", "123456789012", "12"})
    void other_bibs_are_outside(String bib) {
        assertEquals(false, BibRanges.read("1-9").contains(new Bib(bib)));
    }

    @Test
    void ranges_meet_where_they_share_a_number() {
        var ranges = BibRanges.read("1-99,150-199");

        assertTrue(ranges.meets(BibRanges.read("199-300")));
        assertEquals(false, ranges.meets(BibRanges.read("100-149")));
    }

    @Property
    void what_is_written_reads_as_the_same(
            @ForAll @IntRange(min = 1, max = 500) int first,
            @ForAll @IntRange(max = 40) int more,
            @ForAll @IntRange(min = 1, max = 500) int single) {
        var ranges = BibRanges.read(first + "-" + (first + more) + "," + single);

        assertEquals(ranges, BibRanges.read(ranges.toString()));
        assertTrue(ranges.bibs().allMatch(ranges::contains));
        assertEquals(ranges.size(), ranges.bibs().distinct().count());
    }
}
