package org.backstretch.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Named random secrets in one file that only its owner can read. The same name always gives the same secret. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Path file;

    Secrets(Path file) {
        this.file = file;
    }

    /** 32 characters from A-Z, a-z, 0-9, {@code -} and {@code _}: 192 bits. */
    public String of(String name) {
        synchronized (Secrets.class) {
            var all = read();
            var known = all.getProperty(name);
            if (known != null) {
                return known;
            }
            var made = random();
            all.setProperty(name, made);
            write(all);
            return made;
        }
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Properties read() {
        var all = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                all.load(in);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
        return all;
    }

    /** By way of a second file, so that a crash in the middle never loses the passwords of existing databases. */
    private void write(Properties all) {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.deleteIfExists(next);
            Files.createFile(next, ownerOnly);
            try (var out = Files.newBufferedWriter(next)) {
                all.store(out, "Passwords of this stack");
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
