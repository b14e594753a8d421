package org.backstretch.journeys.deploy;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.backstretch.contracts.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compose file and its README leave to bash, run by bash. */
class ScriptsTest {
    private static final Compose COMPOSE = Compose.read();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_documented_line_makes_exactly_the_secrets_that_are_needed() throws Exception {
        Files.createDirectory(folder.resolve("deploy"));

        var exit = bash(documentedLine());

        var secrets = secrets();
        assertEquals(0, exit);
        assertEquals(COMPOSE.secrets(), secrets.keySet());
        assertEquals(secrets.size(), new HashSet<>(secrets.values()).size());
        assertTrue(secrets.values().stream().allMatch(secret -> secret.matches("[0-9a-f]{32}")));
        assertEquals(
                PosixFilePermissions.fromString("rw-------"),
                Files.getPosixFilePermissions(folder.resolve("deploy/.env")));
    }

    @Test
    void secrets_in_use_are_not_overwritten() throws Exception {
        Files.createDirectory(folder.resolve("deploy"));
        bash(documentedLine());
        var before = secrets();

        var exit = bash(documentedLine());

        assertNotEquals(0, exit);
        assertEquals(before, secrets());
    }

    @ParameterizedTest
    @CsvSource({
        "results, /q/health/ready, 200, true",
        "results, /q/health/ready, 503, false",
        "results, /elsewhere, 200, false",
        "keycloak, /auth/health/ready, 200, true",
        "keycloak, /auth/health/ready, 503, false"
    })
    void a_health_check_believes_only_a_200(String name, String path, int status, boolean well) throws Exception {
        var server = server(path, status);
        var command = COMPOSE.healthCheck(name)
                .getLast()
                .replace("/9000", "/" + server.getAddress().getPort());

        var exit = bash(command);

        server.stop(0);
        assertEquals(well, exit == 0);
    }

    @Test
    void a_health_check_fails_where_nobody_listens() throws Exception {
        var server = server("/q/health/ready", 200);
        var port = server.getAddress().getPort();
        server.stop(0);

        var exit = bash(COMPOSE.healthCheck("results").getLast().replace("/9000", "/" + port));

        assertNotEquals(0, exit);
    }

    @Test
    void the_list_of_topics_is_the_one_of_the_contracts() {
        var listed = Project.text("deploy/kafka/topics.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+", -1))
                .toList();

        assertEquals(Topics.ALL, listed.stream().map(words -> words[0]).toList());
        for (var words : listed) {
            assertEquals(String.valueOf(Topics.PARTITIONS), words[1]);
            assertTrue(List.of(words[2].split(",", -1)).contains("cleanup.policy=compact"), words[0]);
        }
    }

    private static String documentedLine() {
        var block = Pattern.compile("```sh\\n\\s*(\\(umask.*)\\n").matcher(Project.text("deploy/README.md"));
        assertTrue(block.find());
        return block.group(1);
    }

    private Map<String, String> secrets() throws IOException {
        return Files.readAllLines(folder.resolve("deploy/.env")).stream()
                .map(line -> line.split("=", 2))
                .collect(toMap(parts -> parts[0], parts -> parts[1]));
    }

    private int bash(String command) throws IOException, InterruptedException {
        var bash = new ProcessBuilder("bash", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(bash.waitFor(10, TimeUnit.SECONDS));
        return bash.exitValue();
    }

    private static HttpServer server(String path, int status) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
