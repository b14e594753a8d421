package org.backstretch.athletics.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartOffsetTest {

    @ParameterizedTest
    @CsvSource({"-0:08:00,-480000", "0:08:00,480000", "+1:30,90000", "35.4,35400", "−0:00:01,-1000", "-00:00:00,0"})
    void an_offset_has_a_sign(String text, long millis) {
        assertEquals(OptionalLong.of(millis), StartOffset.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "8 min", "0:60:00", "--1:00", "1:2:3:4"})
    void what_is_no_offset_is_none(String text) {
        assertEquals(OptionalLong.empty(), StartOffset.read(text));
    }

    @Property
    void what_is_written_is_read_again(@ForAll @LongRange(min = -86_400_000, max = 86_400_000) long millis) {
        assertEquals(OptionalLong.of(millis), StartOffset.read(StartOffset.text(millis)));
    }
}
