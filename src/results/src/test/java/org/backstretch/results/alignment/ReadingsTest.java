package org.backstretch.results.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A stream is written as its bibs; brackets are what was taken back. */
class ReadingsTest {
    @Test
    void readings_stand_in_the_order_in_which_they_were_read() {
        assertEquals(List.of("a", "b", "?"), stream(read(1, "a", null), read(2, "b", null), read(5, null, null)));
    }

    @Test
    void what_was_taken_back_is_out_and_the_taking_back_is_no_reading() {
        assertEquals(List.of("a", "[b]"), stream(read(1, "a", null), read(2, "b", null), read(3, null, 2L)));
    }

    @Test
    void a_correction_stands_in_the_place_of_what_it_corrects() {
        var corrected = stream(read(1, "a", null), read(2, "b", null), read(3, "c", 1L), read(4, "d", 3L));

        assertEquals(List.of("[a]", "[c]", "d", "b"), corrected);
    }

    @Test
    void taking_a_taking_back_back_brings_the_reading_back() {
        assertEquals(List.of("a"), stream(read(1, "a", null), read(2, null, 1L), read(3, null, 2L)));
    }

    @Test
    void a_reading_may_take_back_one_that_has_not_arrived() {
        assertEquals(List.of("b"), stream(read(2, "b", 1L)));
    }

    private static Readings.Kept read(long sequence, @Nullable String bib, @Nullable Long undoes) {
        return new Readings.Kept(
                new UUID(2, sequence), sequence, Optional.ofNullable(bib), Optional.ofNullable(undoes), false);
    }

    private static List<String> stream(Readings.Kept... kept) {
        return Readings.inOrder(Arrays.asList(kept)).stream()
                .map(reading -> reading.isOut()
                        ? "[" + reading.read().orElse("?") + "]"
                        : reading.read().orElse("?"))
                .toList();
    }
}
