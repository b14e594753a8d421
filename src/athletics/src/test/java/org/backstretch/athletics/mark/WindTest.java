package org.backstretch.athletics.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.Disciplines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "+2.03,+2.1",
                "-2.03,-2.0",
                "−2.03,-2.0",
                "|-1,49|,-1.4",
                "2.00,+2.0",
                "+2.001,+2.1",
                "-0.09,0.0",
                "0,0.0",
                "+0.01,+0.1",
                "-12.5,-12.5",
            })
    void a_reading_is_rounded_to_the_next_tenth_upward(String reading, String text) {
        assertEquals(Optional.of(text), Wind.read(reading).map(Wind::text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NWI", "+", "1.2345", "--1", "+50.1", "-99.9", "1e1", "2.0 m/s"})
    void what_is_no_reading_is_none(String text) {
        assertEquals(Optional.empty(), Wind.read(text));
    }

    @Property
    void rounding_never_makes_a_following_wind_weaker_or_a_headwind_stronger(
            @ForAll @IntRange(min = -50_000, max = 50_000) int millimetres) {
        String reading = BigDecimal.valueOf(millimetres, 3).toPlainString();

        int tenths = Wind.read(reading).orElseThrow().tenths();

        assertTrue(tenths * 100 >= millimetres && tenths * 100 - millimetres < 100);
    }

    @Property
    void what_is_printed_reads_as_the_wind(@ForAll @IntRange(min = -500, max = 500) int tenths) {
        Wind wind = new Wind(tenths);

        assertEquals(Optional.of(wind), Wind.read(wind.text()));
    }

    @ParameterizedTest
    @CsvSource({
        "+1.2,13.18 (+1.2),true",
        "+2.0,13.18 (+2.0),true",
        "+2.01,13.18w (+2.1),false",
        "-2.03,13.18 (-2.0),true",
        "0.0,13.18 (0.0),true"
    })
    void too_much_wind_is_printed_with_the_mark_and_makes_no_record(String reading, String text, boolean eligible) {
        MarkInWind mark = sprint("100M", Wind.read(reading));

        assertEquals(text, mark.text());
        assertEquals(eligible, mark.isRecordEligible());
    }

    @Test
    void without_a_gauge_there_is_no_wind_information_and_no_record() {
        MarkInWind mark = sprint("200M", Optional.empty());

        assertEquals("13.18 (NWI)", mark.text());
        assertFalse(mark.isRecordEligible());
    }

    @Test
    void wind_is_measured_over_100_m_and_200_m_only() {
        assertEquals(
                List.of("100M", "200M"),
                Disciplines.all().stream()
                        .filter(Wind::isMeasured)
                        .map(Discipline::code)
                        .toList());
        assertThrows(IllegalArgumentException.class, () -> sprint("400M", Optional.empty()));
    }

    @Test
    void a_wind_nobody_runs_in_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Wind(501));
        assertThrows(IllegalArgumentException.class, () -> new Wind(Integer.MIN_VALUE));
    }

    private static MarkInWind sprint(String code, Optional<Wind> wind) {
        Discipline discipline = Disciplines.get(code).orElseThrow();
        return MarkInWind.of(discipline, Mark.of(discipline, TimingMethod.FAT, 13_171), wind);
    }
}
