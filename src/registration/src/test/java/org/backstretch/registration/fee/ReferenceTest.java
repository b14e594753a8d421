package org.backstretch.registration.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void a_reference_is_what_iso_11649_makes_of_its_number() {
        assertEquals("RF7800012345", Reference.of(12_345).text());
        assertEquals("RF52 0001 0000", Reference.of(10_000).grouped());
    }

    @Test
    void banks_may_set_it_as_they_like() {
        var reference = Reference.of(10_017);
        var digits = reference.text().substring(2);

        for (var written : List.of(
                reference.grouped(),
                "Startgeld " + reference.text() + " Ada Reyes",
                "rf" + digits + "2027",
                "SVWZ+RF" + digits.substring(0, 4) + "\n" + digits.substring(4) + " ABWA+ADA",
                "R F" + digits.replaceAll("(.)", "$1 "))) {
            assertEquals(List.of(reference), Reference.in(written), written);
        }
    }

    @Test
    void several_are_found_and_the_same_once() {
        var one = Reference.of(10_001);
        var other = Reference.of(10_002);

        assertEquals(List.of(one, other), Reference.in(one.text() + ", " + other.grouped() + " and " + one.text()));
    }

    @Property
    void a_wrong_digit_or_two_swapped_ones_are_never_taken_for_a_reference(
            @ForAll @IntRange(max = 99_999_999) int number,
            @ForAll @IntRange(min = 2, max = 11) int place,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        var text = Reference.of(number).text();
        var wrong = new StringBuilder(text);
        wrong.setCharAt(place, (char) ('0' + (text.charAt(place) - '0' + more) % 10));
        var swapped = new StringBuilder(text);
        if (place < 11) {
            swapped.setCharAt(place, text.charAt(place + 1));
            swapped.setCharAt(place + 1, text.charAt(place));
        }

        assertTrue(Reference.in(wrong.toString()).isEmpty());
        assertTrue(swapped.toString().equals(text)
                || Reference.in(swapped.toString()).isEmpty());
    }
}
