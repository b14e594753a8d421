package org.backstretch.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    @TempDir
    Path root;

    @Test
    void a_program_that_ends_while_starting_is_told_with_its_log_and_last_line() {
        var data = new DataFolder(root);
        var child = shell("results", "echo no such table; exit 3").start(data);

        var trouble = assertThrows(Trouble.class, () -> child.awaitReady(Duration.ofSeconds(20), () -> false));

        assertEquals(
                "results ended while starting (exit code 3). Its log: %s. Its last line: no such table"
                        .formatted(data.log("results")),
                trouble.sentence());
    }

    @Test
    void a_full_disk_is_recognised_in_the_log() {
        var data = new DataFolder(root);
        var words = "PANIC:  could not write to file \"pg_wal/1\": No space left on device";

        var trouble = assertThrows(
                Trouble.class,
                () -> shell("postgres", "echo '" + words + "'; exit 1").run(data));

        assertTrue(trouble.sentence().contains("The disk is full"), trouble::sentence);
    }

    @Test
    void a_program_that_does_not_want_to_end_is_ended() {
        var data = new DataFolder(root);
        var child = shell("kafka", "trap '' TERM; echo up; while true; do sleep 1; done")
                .start(data);
        child.awaitReady(Duration.ofSeconds(20), () -> hasLogged(data, "kafka"));

        child.stop(Duration.ofMillis(300));

        assertFalse(child.isAlive());
        assertTrue(data.pid("kafka").running().isEmpty());
    }

    @Test
    void variables_reach_the_program() {
        var data = new DataFolder(root);

        new Program("portal", List.of("sh", "-c", "test \"$COLOUR\" = tartan"), Map.of("COLOUR", "tartan")).run(data);
    }

    @Test
    void a_secret_is_made_once() {
        var made = new DataFolder(root).secrets().of("postgres");

        var known = new DataFolder(root).secrets().of("postgres");

        assertEquals(made, known);
        assertEquals(32, made.length());
    }

    private static Program shell(String name, String script) {
        return new Program(name, List.of("sh", "-c", script));
    }

    private static boolean hasLogged(DataFolder data, String name) {
        return data.log(name).toFile().length() > 0;
    }
}
