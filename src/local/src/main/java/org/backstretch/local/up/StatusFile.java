package org.backstretch.local.up;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.backstretch.local.process.DataFolder;

/** The status in a file, through which the other commands learn about a running stack. */
public final class StatusFile {
    public static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule(), plainPaths())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;

    private StatusFile(Path file) {
        this.file = file;
    }

    public static StatusFile in(DataFolder data) {
        return new StatusFile(data.root().resolve("status.json"));
    }

    public Optional<Status> read() {
        try {
            return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), Status.class)) : Optional.empty();
        } catch (IOException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    /** Readers see the old or the new one, never a half. */
    synchronized void write(Status status) {
        try {
            var next = file.resolveSibling("status.json.next");
            JSON.writeValue(next.toFile(), status);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            // On a full disk the stack goes on as long as it can; a stale status is no reason to stop it.
        }
    }

    synchronized void change(UnaryOperator<Status> change) {
        read().map(change).ifPresent(this::write);
    }

    /** Programs that read the status expect paths, not addresses of files. */
    private static SimpleModule plainPaths() {
        return new SimpleModule().addSerializer(Path.class, ToStringSerializer.instance);
    }
}
