package org.backstretch.local.up;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.backstretch.local.process.Child;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Health;
import org.backstretch.local.process.Port;
import org.backstretch.local.process.Trouble;

/**
 * One more process of a service on free ports: the program of a stack with the settings of a stack. It ends with this JVM
 * at the latest; nobody starts it again when it ends before, so that it keeps no classes for that.
 */
public final class Replica implements AutoCloseable {
    private static final String LEADERBOARDS = "leaderboards";
    private static final String REGISTRATION = "registration";

    private final Service service;
    private final DataFolder data;
    private final URI health;

    private Replica(Service service, DataFolder data) {
        this.service = service;
        this.data = data;
        this.health = service.health().orElseThrow();
    }

    /**
     * Leaderboards beside those of a stack that listens on plain HTTP, on the same topics.
     *
     * @param name of its process and its log, such as leaderboards-2
     * @throws Trouble if no stack is ready on that folder
     */
    public static Replica beside(Checkout checkout, DataFolder stack, String name) {
        var environment = new Environment(settings(checkout, stack))
                .behindTheFrontDoor(Use.LEADERBOARDS, Use.LEADERBOARDS_MANAGEMENT);
        return of(checkout, LEADERBOARDS, name, environment, stack, Service.BOARDS_MEMORY);
    }

    /**
     * Registration beside that of such a stack, on the same database.
     *
     * @param more variables, which win over those of the stack
     * @throws Trouble if no stack is ready on that folder
     */
    public static Replica ofRegistration(Checkout checkout, DataFolder stack, String name, Map<String, String> more) {
        var environment = new Environment(settings(checkout, stack))
                .withDatabase(REGISTRATION, Use.REGISTRATION, Use.REGISTRATION_MANAGEMENT);
        environment.putAll(more);
        return of(checkout, REGISTRATION, name, environment, stack, Service.QUICK_COMPILER);
    }

    private static Settings settings(Checkout checkout, DataFolder stack) {
        var frontDoor = StatusFile.in(stack)
                .read()
                .filter(status -> status.state() == Status.State.READY)
                .map(status -> URI.create(status.frontDoor()))
                .orElseThrow(() -> new Trouble("No stack is ready in " + stack.root()));
        return new Settings(
                checkout, stack, new FrontDoor(Optional.empty(), frontDoor.getPort(), Optional.empty()), false);
    }

    /**
     * Leaderboards on a Kafka alone: boards are public, so that nobody is needed to sign people in.
     *
     * @param kafka its bootstrap servers
     */
    public static Replica alone(Checkout checkout, DataFolder data, String name, String kafka) {
        return of(
                checkout,
                LEADERBOARDS,
                name,
                Map.of("KAFKA_BOOTSTRAP_SERVERS", kafka, "QUARKUS_OIDC_TENANT_ENABLED", "false"),
                data,
                Service.BOARDS_MEMORY);
    }

    private static Replica of(
            Checkout checkout,
            String program,
            String name,
            Map<String, String> environment,
            DataFolder data,
            List<String> flags) {
        var own = new HashMap<>(environment);
        own.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        own.put("QUARKUS_HTTP_PORT", Integer.toString(Port.free()));
        own.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        own.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(Port.free()));
        return new Replica(new Service(name, checkout.serviceJar(program), own, data, flags), data);
    }

    /** Returns when the process runs, long before it is ready. */
    public void launch() {
        service.prepare();
        service.launch().leashed();
    }

    /** @throws Trouble if it ends before, or is not ready within two minutes */
    public void awaitReady() {
        service.awaitReady();
    }

    public boolean isReady() {
        return Health.isGood(health);
    }

    /** Such as {@code http://127.0.0.1:40123}: without a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + service.port());
    }

    /** Health below /q/health and figures at /q/metrics. */
    public URI management() {
        return health.resolve("/");
    }

    public long pid() {
        return running().pid();
    }

    public Path log() {
        return data.log(service.name());
    }

    /** Ends it as a crash would. */
    public void kill() {
        running().kill();
    }

    private Child running() {
        return Objects.requireNonNull(service.child(), "it was never launched");
    }

    @Override
    public void close() {
        service.stop();
    }
}
