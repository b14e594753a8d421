package org.backstretch.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Setting;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    @Test
    void every_number_from_B1_to_B15_has_a_row() {
        var numbers = Measures.all().stream()
                .map(Measure::number)
                .filter(number -> number.startsWith("B"))
                .collect(Collectors.toSet());

        assertEquals(
                IntStream.rangeClosed(1, 15).mapToObj(number -> "B" + number).collect(Collectors.toSet()), numbers);
    }

    @Test
    void no_two_rows_of_a_number_ask_the_same() {
        var rows = Measures.all().stream()
                .flatMap(measure -> measure.questions().stream().map(question -> measure.number() + question.asked()))
                .toList();

        assertEquals(Set.copyOf(rows).size(), rows.size());
    }

    @Test
    void measures_can_be_asked_for_by_their_numbers_in_either_case() {
        var asked = Measures.of(Set.of("b5", "B14"), Setting.QUICK);

        assertEquals(Set.of("B5", "B14"), asked.stream().map(Measure::number).collect(Collectors.toSet()));
    }

    @Test
    void an_unknown_number_names_no_measure() {
        assertTrue(Measures.of(Set.of("B99"), Setting.FULL).isEmpty());
    }

    @Test
    void a_quick_run_leaves_the_long_figures_out_unless_they_are_named() {
        assertEquals(
                Measures.all().size() - 1, Measures.of(Set.of(), Setting.QUICK).size());
        assertEquals(Measures.all().size(), Measures.of(Set.of(), Setting.FULL).size());
        assertEquals(1, Measures.of(Set.of("jmh"), Setting.QUICK).size());
    }
}
