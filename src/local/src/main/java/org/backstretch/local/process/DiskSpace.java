package org.backstretch.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Recognises a full disk, before and after. */
public final class DiskSpace {
    public static final String FULL = "The disk is full: free some space and try again.";

    private DiskSpace() {}

    /** @throws Trouble if fewer than {@code megabytes} are free where {@code folder} is */
    public static void require(Path folder, long megabytes) {
        try {
            var free = Files.getFileStore(folder).getUsableSpace() / 1_048_576;
            if (free < megabytes) {
                throw new Trouble("The disk is full: %s has %d MB left and Backstretch needs %d MB; free some space "
                                .formatted(folder, free, megabytes)
                        + "or choose another folder with --data.");
            }
        } catch (IOException unknown) {
            // A file system that does not tell its size is no reason not to start.
        }
    }

    /** Whether a log or a message tells of a full disk, in the words of the C library, Java, PostgreSQL or Kafka. */
    public static boolean wasFull(String words) {
        return words.contains("No space left on device") || words.contains("Disk quota exceeded");
    }
}
