package org.backstretch.bench.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backstretch.local.Main;
import org.backstretch.local.keycloak.Login;
import org.backstretch.local.process.JavaCommand;
import org.backstretch.local.process.Memory;
import org.backstretch.local.process.Port;

/** A stack for the measurement alone, run by the command as a person would. */
public final class OwnStack implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** How many ports a stack uses, its front door's first. */
    private static final int PORTS = 16;

    private final Path data;
    private final int port;
    private double firstStart;

    private OwnStack(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** Not yet started. */
    public static OwnStack in(Path data) {
        return new OwnStack(data, freePorts());
    }

    /** Returns when it is ready, for the first time in its folder. */
    public void start() {
        firstStart = up();
    }

    private static int freePorts() {
        return IntStream.iterate(21_000, port -> port < 32_000, port -> port + PORTS)
                .filter(first -> IntStream.range(first, first + PORTS).noneMatch(Port::isTaken))
                .findFirst()
                .orElseThrow();
    }

    /** Seconds that the first start took, in an empty folder. */
    public double firstStart() {
        return firstStart;
    }

    /** Seconds until everything was ready again, with the data of before. */
    public double restart() {
        down();
        return up();
    }

    private double up() {
        var begin = System.nanoTime();
        run("up", "--detach", "--no-demo", "--port", String.valueOf(port), "--data", data.toString());
        return (System.nanoTime() - begin) / 1e9;
    }

    private void down() {
        run("down", "--data", data.toString());
    }

    public URI frontDoor() {
        return URI.create(read("status.json").get("frontDoor").asText());
    }

    public String kafka() {
        return "127.0.0.1:" + part("kafka").get("port").asInt();
    }

    /** The leaderboards process itself, without the front door. */
    public URI leaderboards() {
        return URI.create("http://127.0.0.1:" + part("leaderboards").get("port").asInt());
    }

    public Login organizer() {
        var login = read("logins.json").get("organizer");
        return new Login(login.get("email").asText(), login.get("password").asText());
    }

    /** Resident memory of each part with its children, in megabytes; what processes share counts in parts. */
    public Map<String, Long> megabytes() {
        var memory = new LinkedHashMap<String, Long>();
        for (var part : read("status.json").get("parts")) {
            memory.put(part.get("name").asText(), Memory.ofTree(part.get("pid").asLong()));
        }
        return memory;
    }

    private JsonNode part(String name) {
        for (var part : read("status.json").get("parts")) {
            if (part.get("name").asText().equals(name)) {
                return part;
            }
        }
        throw new IllegalStateException("the stack has no " + name);
    }

    private JsonNode read(String file) {
        try {
            return JSON.readTree(Files.readAllBytes(data.resolve(file)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String... arguments) {
        var words = new ArrayList<>(JavaCommand.ofClass(
                Main.class, List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), List.of(arguments)));
        try {
            var process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(arguments[0] + " failed: " + lastLine(output));
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lastLine(String output) {
        return output.isBlank()
                ? "it said nothing"
                : output.strip().lines().toList().getLast();
    }

    @Override
    public void close() {
        down();
    }
}
