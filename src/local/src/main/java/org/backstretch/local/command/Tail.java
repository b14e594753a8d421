package org.backstretch.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The end of a growing file, line by line. */
final class Tail {
    private final Path file;
    private final PrintWriter out;
    private final String prefix;
    private long position;

    Tail(Path file, PrintWriter out) {
        this(file, out, "");
    }

    /** @param prefix put before each line */
    Tail(Path file, PrintWriter out, String prefix) {
        this.file = file;
        this.out = out;
        this.prefix = prefix;
    }

    /** Skips all but about the last {@code bytes}. */
    Tail last(long bytes) {
        position = Math.max(0, size() - bytes);
        return this;
    }

    /** Prints the whole lines that came since the last call; from the start when the file was emptied. */
    void copy() {
        if (size() < position) {
            position = 0;
        }
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            content.seek(position);
            for (var line = content.readLine(); line != null; line = content.readLine()) {
                out.println(prefix + new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
                position = content.getFilePointer();
            }
            out.flush();
        } catch (java.io.FileNotFoundException notYet) {
            position = 0;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException notYet) {
            return 0;
        }
    }
}
