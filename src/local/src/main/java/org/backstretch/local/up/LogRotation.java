package org.backstretch.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Keeps logs bounded: what has grown beyond its size is copied beside itself, once, and emptied. The processes go on
 * appending to the same file, so nobody has to be told; lines written between copy and emptying are lost.
 *
 * @param bytes the size of one log; twice as much is kept
 */
record LogRotation(Path folder, long bytes) {
    static final long TWENTY_MEGABYTES = 20 * 1_048_576;

    void turn() {
        try (var files = Files.newDirectoryStream(folder, "*.log")) {
            for (var log : files) {
                if (Files.size(log) > bytes) {
                    turn(log);
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void turn(Path log) throws IOException {
        Files.copy(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        FileChannel.open(log, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
                .close();
    }
}
