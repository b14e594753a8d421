package org.backstretch.registration.desk;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CheckInCodeTest {

    @Test
    void a_code_follows_from_its_entry_on_every_machine() {
        var entry = UUID.fromString("0192f000-0000-7000-8000-000000000021");

        var code = CheckInCode.of(entry);

        assertEquals(code, CheckInCode.of(entry));
        assertTrue(code.matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"), code);
    }

    @Test
    void entries_of_a_large_event_have_codes_of_their_own() {
        var codes = LongStream.range(0, 20_000)
                .mapToObj(number -> CheckInCode.of(new UUID(0x0192f00000007000L, number)))
                .collect(toSet());

        assertEquals(20_000, codes.size());
    }
}
