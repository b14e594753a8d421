package org.backstretch.athletics.discipline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.backstretch.athletics.TimingMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisciplinesTest {

    @ParameterizedTest
    @CsvSource({"100M,100000", "MILE,1609344", "HMR,21097500", "MARR,42195000", "5MR,8046720", "EKIDEN,42195000"})
    void a_distance_is_exact_to_the_millimetre(String code, long millimetres) {
        assertEquals(
                OptionalLong.of(millimetres),
                Disciplines.get(code).orElseThrow().distanceMillimetres());
    }

    @ParameterizedTest
    @CsvSource({"10KR,10000", "MILE,1609.344", "HMR,21097.5"})
    void metres_are_written_plainly(String code, String metres) {
        BigDecimal distance =
                Disciplines.get(code).flatMap(Discipline::distanceMetres).orElseThrow();

        assertEquals(metres, distance.toString());
    }

    @Test
    void a_course_of_any_length_has_no_distance() {
        List<String> open = Disciplines.all().stream()
                .filter(each -> each.distanceMillimetres().isEmpty())
                .map(Discipline::code)
                .toList();

        assertEquals(List.of("XC", "HILL", "1H", "6H", "12H", "24H", "DIST", "OTHER"), open);
    }

    @Test
    void the_code_says_what_is_run_in_turn_and_by_pairs() {
        List<String> alternated = Disciplines.all().stream()
                .filter(Discipline::isAlternated)
                .map(Discipline::code)
                .toList();

        assertEquals(List.of("ALT1KP", "ALT3K"), alternated);
        assertTrue(Disciplines.get("ALT1KP").orElseThrow().isForPairs());
        assertFalse(Disciplines.get("ALT3K").orElseThrow().isForPairs());
    }

    @Test
    void what_is_not_in_the_catalogue_is_nothing() {
        assertEquals(Optional.empty(), Disciplines.get("5kr"));
    }

    @Test
    void the_catalogue_is_whole_and_its_codes_differ() {
        assertEquals(46, Disciplines.all().size());
        assertEquals(
                46,
                Disciplines.all().stream()
                        .map(Discipline::code)
                        .collect(Collectors.toSet())
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "10000M,FAT,HUNDREDTH",
        "15000M,FAT,TENTH",
        "100M,HAND,TENTH",
        "100M,TRANSPONDER,TENTH",
        "100M,GUN_CLOCK,TENTH",
        "5KR,FAT,SECOND",
        "4X100,FAT,HUNDREDTH",
        "1H,HAND,METRE",
    })
    void rounding_depends_on_surface_length_and_method(String code, TimingMethod method, Rounding expected) {
        assertEquals(expected, Disciplines.get(code).orElseThrow().rounding(method));
    }

    @Test
    void fixed_time_races_and_challenges_measure_distance() {
        assertTrue(Disciplines.get("24H").orElseThrow().measuresDistance());
        assertTrue(Disciplines.get("DIST").orElseThrow().measuresDistance());
        assertFalse(Disciplines.get("OTHER").orElseThrow().measuresDistance());
    }
}
