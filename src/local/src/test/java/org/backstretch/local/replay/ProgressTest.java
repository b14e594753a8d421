package org.backstretch.local.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void into_a_file_there_is_a_line_for_every_tenth() {
        var progress = new Progress(new PrintStream(printed, true, StandardCharsets.UTF_8), false);

        for (var done = 1; done <= 200; done++) {
            progress.at(done, 200, "");
        }

        assertEquals(10, text().lines().count());
        assertEquals("  100 % · 200 of 200 crossings", text().lines().toList().getLast());
    }

    @Test
    void on_a_terminal_one_line_changes_until_something_else_is_said() {
        var progress = new Progress(new PrintStream(printed, true, StandardCharsets.UTF_8), true);

        progress.at(1, 2, "race clock 00:17:01");
        progress.at(2, 2, "");
        progress.say("Results are official");

        assertEquals(
                "\r\u001B[K   50 % · 1 of 2 crossings · race clock 00:17:01\r\u001B[K  100 % · 2 of 2 crossings\nResults are official\n",
                text().replace(System.lineSeparator(), "\n"));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
