package org.backstretch.local.up;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.backstretch.local.process.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusFileTest {
    private static final long SOMEBODY = 1;

    @TempDir
    Path root;

    @Test
    void what_was_written_is_read() {
        var file = StatusFile.in(new DataFolder(root));
        var written = status(ProcessHandle.current().pid());
        file.write(written);

        var read = file.read();

        assertEquals(Optional.of(written), read);
    }

    @Test
    void ready_means_ready_under_the_supervisor_that_runs() {
        var ours = status(ProcessHandle.current().pid());
        var ofOneThatWasKilled = status(SOMEBODY);

        assertTrue(ours.isReadyUnder(ProcessHandle.current()));
        assertFalse(ofOneThatWasKilled.isReadyUnder(ProcessHandle.current()));
    }

    @Test
    void a_status_of_another_version_is_no_status() throws Exception {
        Files.writeString(root.resolve("status.json"), "{\"unknown\": 1}");

        var read = StatusFile.in(new DataFolder(root)).read();

        assertEquals(Optional.empty(), read);
    }

    private Status status(long supervisor) {
        var part = new Status.PartStatus(
                "results", Watched.State.READY, Optional.of(7L), 8082, Optional.empty(), 2, 1.5, root.resolve("x.log"));
        return new Status(
                Status.State.READY,
                supervisor,
                "http://localhost:8080",
                "http://127.0.0.1:8089",
                root,
                Instant.parse("2026-11-20T10:00:00Z"),
                Optional.of(12.5),
                Optional.empty(),
                List.of(part));
    }
}
