package org.backstretch.kit.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantReaderTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule().addDeserializer(Instant.class, new InstantReader()))
            .build();

    private static Instant read(String text) throws IOException {
        return JSON.readValue('"' + text + '"', Instant.class);
    }

    @Test
    void every_instant_that_java_writes_is_read_back() throws IOException {
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            var nanos = (long) (random.nextInt(1_000_000_000) / Math.pow(10, random.nextInt(10)));
            var instant = Instant.ofEpochSecond(random.nextLong(-60_000_000_000L, 250_000_000_000L), nanos);

            assertEquals(instant, read(instant.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-06T10:00:00Z",
                "2024-02-29T23:59:59.9Z",
                "2026-06-06T24:00:00Z",
                "2026-06-06T10:00:00.Z",
                "2026-06-06T12:00:00+02:00",
                "2026-06-06T10:00:00.123456789Z",
                "+12026-06-06T10:00:00Z",
                "-0001-06-06T10:00:00Z"
            })
    void what_the_general_parser_understands_is_understood_alike(String text) throws IOException {
        var general = JsonMapper.builder().addModule(new JavaTimeModule()).build();

        assertEquals(general.readValue('"' + text + '"', Instant.class), read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T10:00:00Z",
                "2026-06-06T10:60:00Z",
                "2026-06-06 10:00:00Z",
                "2026-06-06T10:00:00.1234567890Z",
                "yesterday"
            })
    void what_is_no_instant_is_refused(String text) {
        assertThrows(IOException.class, () -> read(text));
    }
}
