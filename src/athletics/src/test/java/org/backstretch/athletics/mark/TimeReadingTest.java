package org.backstretch.athletics.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.Disciplines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReadingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "10000M,|41:26,13|,2486130",
                "5000M,24'11\"600,1451600",
                "5000M,24′11″6,1451600",
                "5000M,24'11''600,1451600",
                "5000M,24'11,1451000",
                "5000M,24',1440000",
                "3000M,11'00\"56,660560",
                "MARR,3h25'34\",12334000",
                "HMR,2:09:44.3,7784300",
                "5KR,00:23:11,1391000",
                "5KR,|  23:11 |,1391000",
                "100M,13.17,13170",
                "100M,|13,17|,13170",
                "100M,13\"17,13170",
                "100M,15,15000",
                "200M,1:05,65000",
                "24H,1:05,65000",
                "OTHER,99:59:59,359999000",
            })
    void what_makes_sense_is_read_to_the_letter(String code, String text, long millis) {
        assertEquals(new TimeReading.Read(millis), TimeReading.read(text, discipline(code)));
    }

    @ParameterizedTest
    @CsvSource({
        "200M,30:33,30330,30.33",
        "400M,1:08:34,68340,1:08.34",
        "3000M,11:00:56,660560,11:00.56",
        "5000M,24.11,1451000,24:11",
        "MARR,3:25,12300000,3:25:00",
        "800M,2.31.30,151300,2:31.3",
        "MARR,3.25.34,12334000,3:25:34",
        "100M,10:75,10750,10.75",
    })
    void a_common_slip_is_suggested_and_never_taken(String code, String text, long millis, String suggestion) {
        assertEquals(new TimeReading.Ambiguous(millis, suggestion), TimeReading.read(text, discipline(code)));
    }

    @ParameterizedTest
    @CsvSource({"100M,7.90,7900", "5KR,3:00,180000", "100M,99:59:59,359999000", "5KR,0:00,0", "OTHER,0:00:00,0"})
    void what_nobody_can_have_run_is_implausible(String code, String text, long millis) {
        TimeReading reading = TimeReading.read(text, discipline(code));

        TimeReading.Implausible implausible = assertInstanceOf(TimeReading.Implausible.class, reading);
        assertEquals(millis, implausible.millis());
        assertNotEquals("", implausible.why());
    }

    @ParameterizedTest
    @CsvSource({"BACKWARD,IMPLAUSIBLE", "FORWARD,READ", "ALTERNATED,READ"})
    void a_fast_forward_time_is_too_fast_for_a_backward_runner(Direction direction, String expected) {
        TimeReading reading = TimeReading.read("15:00", OptionalLong.of(5_000_000), direction, Sex.M);

        String kind = switch (reading) {
            case TimeReading.Read read -> "READ";
            case TimeReading.Ambiguous ambiguous -> "AMBIGUOUS";
            case TimeReading.Implausible implausible -> "IMPLAUSIBLE";
            case TimeReading.Unreadable unreadable -> "UNREADABLE";
        };
        assertEquals(expected, kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "abc", "DNF", "1:2:3:4", "-23:11", "23:11.1234", "1:75:00", "12:", ":12", "1e3", "١٢:٠٠"
            })
    void what_is_no_time_is_unreadable(String text) {
        assertEquals(new TimeReading.Unreadable(text), TimeReading.read(text, discipline("MARR")));
    }

    @Property
    void any_text_gets_an_answer(
            @ForAll @StringLength(max = 12) @CharRange(from = '0', to = ':') String digits, @ForAll String anything) {
        assertInstanceOf(TimeReading.class, TimeReading.read(digits, discipline("5KR")));
        assertInstanceOf(TimeReading.class, TimeReading.read(anything, discipline("5KR")));
    }

    private static Discipline discipline(String code) {
        return Disciplines.get(code).orElseThrow();
    }
}
