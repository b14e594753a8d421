package org.backstretch.local;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Trouble;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, unpacked once into a folder that may be shared by several servers. */
final class PostgresPrograms {
    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    static PostgresPrograms in(Path folder) {
        return new PostgresPrograms(folder.resolve("postgres-" + version()));
    }

    /** For tests, which would otherwise unpack 60 MB each: in this user's cache, closed to everybody else. */
    static PostgresPrograms shared() {
        var cache = Path.of(System.getProperty("user.home"), ".cache", "backstretch");
        return in(new DataFolder(cache).of("programs"));
    }

    /** The words that run one of the programs. PostgreSQL refuses to be root, so root puts it in a user namespace. */
    List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<String>(asRoot() ? List.of("unshare", "-U") : List.of());
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    /** Several processes may come here at once: the first one works, the others wait. */
    void unpack() {
        var done = folder.resolve("complete");
        if (Files.exists(done)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            try (var lock = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                if (held.isValid() && !Files.exists(done)) {
                    unpackArchive();
                    Files.createFile(done);
                }
            }
        } catch (IOException cause) {
            throw new Trouble("PostgreSQL cannot be unpacked to " + folder + ": " + cause.getMessage(), cause);
        }
    }

    private void unpackArchive() throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpackEntry(tar, entry);
            }
        }
    }

    private void unpackEntry(InputStream content, TarArchiveEntry entry) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(
                        target,
                        Set.of(
                                PosixFilePermission.OWNER_READ,
                                PosixFilePermission.OWNER_WRITE,
                                PosixFilePermission.OWNER_EXECUTE));
            }
        }
    }

    private static InputStream archive() throws IOException {
        return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                System.getProperty("os.name").startsWith("Mac") ? "Darwin" : System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }

    private static boolean asRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Of the archive, so that a newer PostgreSQL is unpacked beside the older one. */
    private static String version() {
        try (var archive = archive()) {
            var crc = new java.util.zip.CRC32();
            crc.update(archive.readAllBytes());
            return Long.toHexString(crc.getValue());
        } catch (IOException cause) {
            throw new Trouble("There is no PostgreSQL for this kind of machine: " + cause.getMessage(), cause);
        }
    }
}
