package org.backstretch.results.eventfile;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Function;

/** Where files of events are kept: at any instant the old one is there or the new one, whole and on the disk. */
record Folder(Path path) {

    /** @param content writes it, and says what it wrote; closes what it writes to or not */
    Contents.Written keep(UUID event, Function<OutputStream, Contents.Written> content) throws IOException {
        Files.createDirectories(path);
        var unfinished = path.resolve("." + event + ".unfinished");
        try {
            var written = write(unfinished, content);
            var name = new FileName(written.event());
            Files.move(unfinished, path.resolve(name.toString()), ATOMIC_MOVE, REPLACE_EXISTING);
            toDisk(path);
            removeOlderNames(name);
            return written;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Contents.Written write(Path file, Function<OutputStream, Contents.Written> content)
            throws IOException {
        Contents.Written written;
        try (var channel = FileChannel.open(file, CREATE, TRUNCATE_EXISTING, WRITE)) {
            written = content.apply(Channels.newOutputStream(channel));
        }
        toDisk(file);
        return written;
    }

    /** A folder, too: else the new name may be gone after a crash. */
    private static void toDisk(Path file) throws IOException {
        try (var channel = FileChannel.open(file, READ)) {
            channel.force(true);
        }
    }

    private void removeOlderNames(FileName name) throws IOException {
        try (var others = Files.newDirectoryStream(path, "*" + name.end())) {
            for (var other : others) {
                if (!other.getFileName().toString().equals(name.toString())) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }
}
