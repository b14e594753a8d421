package org.backstretch.local.keycloak;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.backstretch.local.process.DataFolder;

/** The logins of the first people, in a file that only its owner can read. */
public final class Logins {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without characters that look alike on a sheet of paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Path file;

    private Logins(Path file) {
        this.file = file;
    }

    public static Logins in(DataFolder data) {
        return new Logins(data.root().resolve("logins.json"));
    }

    /** Where they are kept: {@code {"organizer": {"email": ..., "password": ...}, ...}}. */
    public Path file() {
        return file;
    }

    public Optional<Login> of(FirstPerson person) {
        return Optional.ofNullable(read().get(person.word()));
    }

    /** A login with a new random password, kept before it is given away. */
    Login make(FirstPerson person) {
        var all = read();
        var login = new Login(person.email(), password());
        all.put(person.word(), login);
        write(all);
        return login;
    }

    /** Twelve characters of 31, that is 59 bits, in groups that can be typed. */
    private static String password() {
        var password = new StringBuilder();
        for (var i = 0; i < 12; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "");
            password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    private Map<String, Login> read() {
        try {
            return Files.exists(file)
                    ? JSON.readValue(file.toFile(), new TypeReference<LinkedHashMap<String, Login>>() {})
                    : new LinkedHashMap<>();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void write(Map<String, Login> all) {
        try {
            if (!Files.exists(file)) {
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.createFile(file, ownerOnly);
            }
            JSON.writeValue(file.toFile(), all);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
