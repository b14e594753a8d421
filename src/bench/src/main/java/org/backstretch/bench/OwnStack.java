package org.backstretch.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backstretch.local.keycloak.Login;

/** A stack for the measurement alone, run by the command as a person would. */
final class OwnStack {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PORT = 38_080;

    private final Path built;
    private final Path data;

    /** @param built the folder with the jar of {@code backstretch up} and its libraries */
    OwnStack(Path built, Path data) {
        this.built = built;
        this.data = data;
    }

    /** Seconds until everything was ready. */
    double up() {
        var begin = System.nanoTime();
        run("up", "--detach", "--no-demo", "--port", String.valueOf(PORT), "--data", data.toString());
        return (System.nanoTime() - begin) / 1e9;
    }

    void down() {
        run("down", "--data", data.toString());
    }

    URI frontDoor() {
        return URI.create(read("status.json").get("frontDoor").asText());
    }

    Login organizer() {
        var login = read("logins.json").get("organizer");
        return new Login(login.get("email").asText(), login.get("password").asText());
    }

    /** Resident memory of each part with its children, in megabytes. */
    Map<String, Long> megabytes() {
        var memory = new LinkedHashMap<String, Long>();
        for (var part : read("status.json").get("parts")) {
            ProcessHandle.of(part.get("pid").asLong())
                    .ifPresent(process -> memory.put(part.get("name").asText(), kilobytes(process) / 1024));
        }
        return memory;
    }

    /** Of its own pages; what processes share is counted in parts, so that the sum is what the machine gives. */
    private static long kilobytes(ProcessHandle process) {
        var own = proportional(process.pid());
        return own + process.children().mapToLong(OwnStack::kilobytes).sum();
    }

    private static long proportional(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    private JsonNode read(String file) {
        try {
            return JSON.readTree(Files.readAllBytes(data.resolve(file)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String... arguments) {
        var words = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                built.resolve("local.jar") + File.pathSeparator + built.resolve("lib") + File.separator + "*",
                "org.backstretch.local.Main"));
        words.addAll(List.of(arguments));
        try {
            var exit = new ProcessBuilder(words).inheritIO().start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException(String.join(" ", arguments) + " ended with " + exit);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
