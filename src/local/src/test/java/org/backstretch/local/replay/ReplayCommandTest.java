package org.backstretch.local.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.backstretch.local.replay.folder.RaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReplayCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void an_invented_race_can_be_written_and_read() {
        assertEquals(0, run("--generate", folder.toString(), "--seed", "3"));

        assertTrue(RaceFolder.read(folder).expected().isPresent());
    }

    @Test
    void a_folder_that_cannot_be_read_ends_with_2() {
        assertEquals(2, run(folder.toString()));
    }

    @Test
    void where_no_backstretch_was_started_it_ends_with_1() {
        run("--generate", folder.toString());

        assertEquals(
                1, run(folder.toString(), "--data", folder.resolve("nothing").toString()));
    }

    @Test
    void a_folder_or_a_wish_is_needed() {
        assertEquals(2, run());
        assertEquals(2, run("somewhere", "--speed", "quick"));
    }

    private static int run(String... arguments) {
        return new CommandLine(new ReplayCommand()).execute(arguments);
    }
}
