package org.backstretch.local.up;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogRotationTest {
    @TempDir
    Path folder;

    @Test
    void a_log_that_grew_too_long_begins_anew_and_its_writer_goes_on() throws IOException {
        var log = folder.resolve("results.log");
        try (var writer = Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writer.write("much too long\n".getBytes());

            new LogRotation(folder, 10).turn();
            writer.write("next\n".getBytes());
        }

        assertEquals("next\n", Files.readString(log));
        assertEquals("much too long\n", Files.readString(folder.resolve("results.log.1")));
    }

    @Test
    void a_short_log_stays() throws IOException {
        var log = Files.writeString(folder.resolve("results.log"), "short\n");

        new LogRotation(folder, 10).turn();

        assertEquals("short\n", Files.readString(log));
    }
}
