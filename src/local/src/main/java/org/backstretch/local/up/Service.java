package org.backstretch.local.up;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backstretch.local.process.Child;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Health;
import org.backstretch.local.process.JavaCommand;
import org.backstretch.local.process.Part;
import org.backstretch.local.process.Program;
import org.backstretch.local.process.Trouble;
import org.jspecify.annotations.Nullable;

/** One of our four applications. */
final class Service implements Part {
    /** A laptop has other things to hold in its memory. */
    static final List<String> LITTLE_MEMORY = List.of("-Xms32m", "-Xmx256m");
    /**
     * And to do: the optimizing compiler kept a third of two cores busy for the first minutes of a race. Who waits for the
     * database most of the time does not miss it.
     */
    static final List<String> QUICK_COMPILER = List.of("-Xms32m", "-Xmx256m", "-XX:TieredStopAtLevel=1");
    /**
     * Leaderboards hold all they know in it, a million facts and more. All of it is reserved at once, for a heap that grows
     * step by step is collected whole at each step; what is not needed is never touched.
     */
    static final List<String> BOARDS_MEMORY = List.of("-Xms1g", "-Xmx1g", "-Xmn192m");

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(40);

    private final String name;
    private final Path jar;
    private final Map<String, String> environment;
    private final DataFolder data;
    private final List<String> flags;
    private volatile @Nullable Child child;

    /** @param flags of the JVM: how much memory it may take, and how it compiles */
    Service(String name, Path jar, Map<String, String> environment, DataFolder data, List<String> flags) {
        this.name = name;
        this.jar = jar;
        this.environment = environment;
        this.data = data;
        this.flags = flags;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return Integer.parseInt(
                environment.getOrDefault("QUARKUS_HTTP_SSL_PORT", environment.getOrDefault("QUARKUS_HTTP_PORT", "0")));
    }

    @Override
    public Optional<URI> health() {
        return Optional.of(page());
    }

    private URI page() {
        return URI.create("http://127.0.0.1:" + environment.get("QUARKUS_MANAGEMENT_PORT") + "/q/health/ready");
    }

    @Override
    public Set<String> needs() {
        return Set.of("postgres", "kafka", "keycloak");
    }

    @Override
    public void prepare() {
        if (!Files.exists(jar)) {
            throw new Trouble("%s is not built: there is no %s. ./backstretch up builds it.".formatted(name, jar));
        }
    }

    @Override
    public void start() {
        launch();
        awaitReady();
    }

    /** Returns as soon as the process runs. */
    Child launch() {
        var started = new Program(name, JavaCommand.ofJar(jar, allFlags()), environment).start(data);
        child = started;
        return started;
    }

    void awaitReady() {
        Objects.requireNonNull(child, "not launched").awaitReady(PATIENCE, () -> Health.isGood(page()));
    }

    @Override
    public void stop() {
        var running = child;
        if (running != null) {
            running.stop(STOP_PATIENCE);
        }
    }

    @Override
    public @Nullable Child child() {
        return child;
    }

    private List<String> allFlags() {
        return Stream.concat(flags.stream(), Stream.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"))
                .toList();
    }
}
