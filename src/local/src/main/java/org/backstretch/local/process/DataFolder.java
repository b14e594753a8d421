package org.backstretch.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Where a stack keeps everything that must last, its logs, and the ids of its running processes. */
public record DataFolder(Path root) {
    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    private static final String MARKER = "backstretch-data";

    /**
     * A folder for {@code up}: new, empty, or used for this before.
     *
     * @throws Trouble if it holds anything else, which must not be mixed with ours, nor be deleted with it one day
     */
    public static DataFolder opened(Path root) {
        var data = new DataFolder(root);
        try {
            created(data.root);
            if (!data.isOurs()) {
                try (var content = Files.list(data.root)) {
                    if (content.findAny().isPresent()) {
                        throw new Trouble(data.root + " holds other things: choose an empty folder with --data.");
                    }
                }
                Files.createFile(data.root.resolve(MARKER));
            }
            return data;
        } catch (IOException cause) {
            throw new Trouble("The folder " + data.root + " cannot be used: " + cause.getMessage(), cause);
        }
    }

    /** @throws Trouble if {@code up} never worked there */
    public static DataFolder existing(Path root) {
        var data = new DataFolder(root);
        if (!data.isOurs()) {
            throw new Trouble(
                    "There is no stack in " + data.root + ": ./backstretch up makes one; --data names another folder.");
        }
        return data;
    }

    private boolean isOurs() {
        return Files.exists(root.resolve(MARKER));
    }

    /** A new, empty folder of this machine's temporary files. */
    public static DataFolder temporary() {
        try {
            return new DataFolder(Files.createTempDirectory("backstretch-"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The folder of one part; created, and closed to other users of this machine, at the first call. */
    public Path of(String part) {
        return created(root.resolve(part));
    }

    public Path log(String part) {
        return created(root.resolve("logs")).resolve(part + ".log");
    }

    public PidFile pid(String part) {
        return new PidFile(created(root.resolve("pids")).resolve(part));
    }

    /** Passwords of this stack: made once, kept for its owner only. */
    public Secrets secrets() {
        return new Secrets(created(root).resolve("secrets.properties"));
    }

    /** Removes everything below and including the root. */
    public void delete() {
        try (var files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException ignored) {
            // A process that is just ending may remove its own files under our hands: what is left is temporary.
        }
    }

    private static Path created(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                return folder;
            }
            return Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException cause) {
            throw new Trouble("The folder " + folder + " cannot be created: " + cause.getMessage(), cause);
        }
    }
}
