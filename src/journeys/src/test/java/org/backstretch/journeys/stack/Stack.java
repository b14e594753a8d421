package org.backstretch.journeys.stack;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.backstretch.local.process.DataFolder;
import org.jspecify.annotations.Nullable;

/** A whole Backstretch of its own, started by {@code up} at the first journey and stopped by {@code down} after the last. */
public final class Stack {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** How many ports a stack uses, its front door's first. */
    private static final int PORTS = 16;

    private static @Nullable Stack running;

    private final Path data;

    private Stack(Path data) {
        this.data = data;
    }

    public static synchronized Stack running() {
        if (running == null) {
            var stack = new Stack(Path.of("target", "stack").toAbsolutePath());
            stack.forget();
            stack.start();
            running = stack;
        }
        return Objects.requireNonNull(running);
    }

    /** Another one, empty, in a folder of its own; whoever starts it ends it. */
    public static Stack another(Path folder) {
        var stack = new Stack(folder.toAbsolutePath());
        stack.start();
        return stack;
    }

    /** What the last time left: somebody who ran then would have run twice. */
    private void forget() {
        if (Files.exists(data)) {
            end();
            Command.run("reset", "--yes", "--data", data.toString());
        }
    }

    public void end() {
        Command.run("down", "--data", data.toString());
    }

    private void start() {
        var up = Command.run(
                "up", "--detach", "--no-demo", "--port", String.valueOf(freePorts()), "--data", data.toString());
        assertEquals(0, up.exit(), up.output());
    }

    private static int freePorts() {
        return IntStream.iterate(21_000, port -> port < 32_000, port -> port + PORTS)
                .filter(first -> IntStream.range(first, first + PORTS).allMatch(Stack::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** Nothing to do where no journey needed a stack. */
    static synchronized void stop() {
        if (running != null) {
            running.end();
            running = null;
        }
    }

    public String frontDoor() {
        return status().get("frontDoor").asText();
    }

    /** Where everything of it is kept. */
    public DataFolder data() {
        return DataFolder.existing(data);
    }

    /** Its leaderboards process, without the front door. */
    public URI leaderboards() {
        return URI.create("http://127.0.0.1:" + part("leaderboards").get("port").asInt());
    }

    /** The JDBC address of a service's database. */
    public String database(String service) {
        return "jdbc:postgresql://127.0.0.1:" + part("postgres").get("port").asInt() + "/" + service;
    }

    /** What {@code up} made for its parts, such as postgres.registration. */
    public String secret(String name) {
        return data().secrets().of(name);
    }

    /** Where its Kafka listens. */
    public String kafka() {
        return "127.0.0.1:" + part("kafka").get("port").asInt();
    }

    /** The race that was run from a recorded one. */
    public UUID raceOf(Path recorded) {
        String event = given().queryParam("search", Races.name(recorded))
                .get(frontDoor() + "/api/registration/events")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return UUID.fromString(given().get(frontDoor() + "/api/registration/events/" + event)
                .then()
                .statusCode(200)
                .extract()
                .path("races[0].id"));
    }

    /** A login that {@code up} made: admin, organizer, official or runner. */
    public Login login(String who) {
        var login = read(data.resolve("logins.json")).get(who);
        return new Login(login.get("email").asText(), login.get("password").asText());
    }

    /** An access token of that person, from the real Keycloak. */
    public String token(String who) {
        return tokens(who).extract().path("access_token");
    }

    /** The whole answer of Keycloak to that person's password. Refused to whoever signs in elsewhere at the same moment. */
    public ValidatableResponse tokens(String who) {
        return await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(400))
                .until(() -> signedIn(login(who)), answer -> answer.statusCode() == 200)
                .then();
    }

    private Response signedIn(Login login) {
        return given().formParams(Map.of(
                        "grant_type", "password",
                        "client_id", "cli",
                        "scope", "openid",
                        "username", login.email(),
                        "password", login.password()))
                .post(frontDoor() + "/auth/realms/backstretch/protocol/openid-connect/token");
    }

    public record Login(String email, String password) {}

    /** Ends a process as a power cut would. The supervisor is expected to start it again. */
    public void kill(String part) {
        var before = restarts(part);
        var pid = part(part).get("pid").asLong();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        await().atMost(Duration.ofSeconds(60)).until(() -> restarts(part) > before);
    }

    public int restarts(String part) {
        return part(part).get("restarts").asInt();
    }

    public Command replay(Path folder, String speed, Path out) {
        return Command.start(
                "replay", folder.toString(), "--speed", speed, "--out", out.toString(), "--data", data.toString());
    }

    /** Opens the file that another one wrote of an event. */
    public Command.Ended open(Path file) {
        return Command.run("open", file.toString(), "--data", data.toString());
    }

    public Command replay(Path folder, String speed) {
        return Command.start("replay", folder.toString(), "--speed", speed, "--data", data.toString());
    }

    private JsonNode part(String name) {
        return StreamSupport.stream(status().get("parts").spliterator(), false)
                .filter(part -> part.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode status() {
        return read(data.resolve("status.json"));
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
