package org.backstretch.local.up;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    Path root;

    @Test
    void what_a_killed_supervisor_left_is_ended_postgres_last() {
        var data = new DataFolder(root);
        var postgres = new Program("postgres", List.of("sleep", "600")).start(data);
        var results = new Program("results", List.of("sleep", "600")).start(data);

        var ended = Leftovers.end(data);

        assertEquals(List.of("results", "postgres"), ended);
        // They are over at once; this JVM, their parent, takes a moment to hear of it.
        await().until(() -> !postgres.isAlive() && !results.isAlive());
    }

    @Test
    void a_process_that_only_has_the_same_id_is_left_alone() throws IOException {
        var data = new DataFolder(root);
        var somebody = new ProcessBuilder("sleep", "600").start();
        Files.writeString(
                data.pid("results").file(), somebody.pid() + " " + Instant.now().minusSeconds(3600));

        var ended = Leftovers.end(data);

        assertEquals(List.of(), ended);
        assertTrue(somebody.isAlive());
        somebody.destroyForcibly();
    }
}
