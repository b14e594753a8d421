package org.backstretch.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void a_folder_with_other_things_is_never_made_ours() throws IOException {
        Files.createFile(folder.resolve("holiday.jpg"));

        var trouble = assertThrows(Trouble.class, () -> DataFolder.opened(folder));

        assertTrue(trouble.sentence().contains("--data"), trouble::sentence);
    }

    @Test
    void a_folder_is_known_again() {
        var opened = DataFolder.opened(folder.resolve("new"));

        var again = DataFolder.opened(folder.resolve("new"));

        assertEquals(opened, again);
        assertEquals(opened, DataFolder.existing(folder.resolve("new")));
    }

    @Test
    void a_folder_without_a_stack_is_said_to_have_none() {
        assertThrows(Trouble.class, () -> DataFolder.existing(folder));
    }

    @Test
    void a_disk_without_room_is_told_before_anything_starts() {
        var trouble = assertThrows(Trouble.class, () -> DiskSpace.require(folder, Long.MAX_VALUE / 2_000_000));

        assertTrue(trouble.sentence().startsWith("The disk is full"), trouble::sentence);
    }
}
