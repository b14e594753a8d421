package org.backstretch.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Ending;
import org.backstretch.local.process.PidFile;

/** Processes of an earlier run whose supervisor was killed. */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** Whoever is needed ends last. */
    private static final List<String> LAST = List.of("keycloak", "kafka", "postgres");

    private Leftovers() {}

    /** Ends those that still run, and only those. Returns their names. */
    public static List<String> end(DataFolder data) {
        try (var files = Files.list(data.of("pids"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(Lock.NAME))
                    .sorted((one, other) -> LAST.indexOf(one) - LAST.indexOf(other))
                    .filter(name -> end(data.pid(name)))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static boolean end(PidFile pid) {
        var running = pid.running();
        running.ifPresent(process -> Ending.of(process, PATIENCE));
        pid.delete();
        return running.isPresent();
    }
}
