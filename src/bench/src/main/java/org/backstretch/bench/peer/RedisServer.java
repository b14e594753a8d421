package org.backstretch.bench.peer;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.backstretch.bench.measure.NotMeasured;
import org.backstretch.local.process.Port;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisConnectionException;

/** A Redis of this machine as a child process on loopback that writes nothing to disk. */
public final class RedisServer implements AutoCloseable {
    static final String PACKAGE = "redis-server";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Process process;
    private final int port;
    private final Path folder;

    private RedisServer(Process process, int port, Path folder) {
        this.process = process;
        this.port = port;
        this.folder = folder;
    }

    /** @throws NotMeasured if Redis is not installed */
    public static RedisServer start() throws NotMeasured, IOException {
        var program = Programs.find("redis-server", PACKAGE);
        var port = Port.free();
        var folder = Files.createTempDirectory("backstretch-redis");
        var process = new ProcessBuilder(
                        program.toString(),
                        "--port",
                        Integer.toString(port),
                        "--bind",
                        "127.0.0.1",
                        "--save",
                        "",
                        "--appendonly",
                        "no",
                        "--dir",
                        folder.toString())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        // A run that is cut short leaves no server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var server = new RedisServer(process, port, folder);
        server.awaitAnswer();
        return server;
    }

    private void awaitAnswer() throws IOException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                close();
                throw new IOException("redis-server does not answer on port " + port);
            }
        }
    }

    private boolean answers() {
        try (var client = client()) {
            return client.ping().equals("PONG");
        } catch (JedisConnectionException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    Jedis client() {
        return new Jedis("127.0.0.1", port, 60_000);
    }

    /** For one thread; to be closed before the server. */
    public SortedSets sortedSets() {
        return new SortedSets(client());
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Files.delete(folder);
    }
}
