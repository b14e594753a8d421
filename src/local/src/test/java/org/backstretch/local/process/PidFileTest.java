package org.backstretch.local.process;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path folder;

    @Test
    void a_process_is_found_again() {
        var pid = new PidFile(folder.resolve("results"));
        pid.write(ProcessHandle.current());

        var found = pid.running();

        assertEquals(Optional.of(ProcessHandle.current()), found);
    }

    @Test
    void an_id_that_another_process_was_given_since_is_nobody_of_ours() throws IOException {
        var pid = new PidFile(folder.resolve("results"));
        var startOfTheDeadOne = Instant.now().minusSeconds(86_400);
        Files.writeString(pid.file(), ProcessHandle.current().pid() + " " + startOfTheDeadOne);

        var found = pid.running();

        assertTrue(found.isEmpty());
    }

    @Test
    void a_damaged_file_names_nobody() throws IOException {
        var pid = new PidFile(folder.resolve("results"));
        Files.writeString(pid.file(), "1");

        var found = pid.running();

        assertTrue(found.isEmpty());
    }

    @Test
    void a_process_that_ended_is_not_running() throws Exception {
        var process = new ProcessBuilder("sleep", "60").start();
        var pid = new PidFile(folder.resolve("results"));
        pid.write(process.toHandle());

        process.destroyForcibly().waitFor();

        assertTrue(pid.running().isEmpty());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_process_that_ended_is_not_running_although_its_parent_never_asks_for_its_end() throws Exception {
        var careless = new ProcessBuilder("sh", "-c", "sleep 600 & echo $!; exec sleep 600").start();
        var neglected = ProcessHandle.of(Long.parseLong(careless.inputReader().readLine()))
                .orElseThrow();
        var pid = new PidFile(folder.resolve("results"));
        pid.write(neglected);

        neglected.destroyForcibly();

        await().atMost(Duration.ofSeconds(10)).until(() -> pid.running().isEmpty());
        careless.destroyForcibly();
    }
}
