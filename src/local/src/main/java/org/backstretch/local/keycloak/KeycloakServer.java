package org.backstretch.local.keycloak;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backstretch.local.process.Child;
import org.backstretch.local.process.ClassArchive;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Health;
import org.backstretch.local.process.Part;
import org.backstretch.local.process.Program;
import org.jspecify.annotations.Nullable;

/** A real Keycloak in production mode on PostgreSQL, listening on loopback; people reach it through the front door. */
public final class KeycloakServer implements Part {
    private static final String NAME = "keycloak";
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(40);

    private final DataFolder data;
    private final Place place;
    private final Path unpacked;
    private final Realm realm;
    private volatile @Nullable Child child;
    private volatile @Nullable Child preparation;

    /**
     * Where Keycloak listens and what it stands on.
     *
     * @param frontDoor the address people use, without a path
     * @param databasePort where PostgreSQL listens on loopback
     * @param themes the folder of our login theme
     */
    public record Place(String frontDoor, int port, int managementPort, int databasePort, Path themes) {
        URI loopback() {
            return URI.create("http://127.0.0.1:" + port + "/auth/");
        }
    }

    /**
     * @param unpacked the folder into which the build unpacked the distribution
     * @param realm what is brought in order after each start
     */
    public KeycloakServer(DataFolder data, Place place, Path unpacked, Realm realm) {
        this.data = data;
        this.place = place;
        this.unpacked = unpacked;
        this.realm = realm;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return place.port();
    }

    @Override
    public Optional<URI> health() {
        return Optional.of(healthPage());
    }

    @Override
    public Set<String> needs() {
        return Set.of("postgres");
    }

    @Override
    public void prepare() {
        Distribution.in(unpacked).build(command -> {
            var building = new Program("keycloak-build", command).start(data);
            preparation = building;
            building.awaitSuccess();
        });
    }

    @Override
    public void start() {
        var command = Distribution.in(unpacked).command(ClassArchive.flags(data, NAME), arguments());
        var started = new Program(NAME, command, environment()).start(data);
        child = started;
        started.awaitReady(PATIENCE, () -> Health.isGood(healthPage()));
        realm.bringInOrder(new Admin(place.loopback(), "admin", data.secrets().of("keycloak-admin")));
    }

    @Override
    public void stop() {
        for (var running : new Child[] {preparation, child}) {
            if (running != null) {
                running.stop(STOP_PATIENCE);
            }
        }
    }

    @Override
    public @Nullable Child child() {
        return child;
    }

    private List<String> arguments() {
        var arguments = new ArrayList<>(List.of("start", "--optimized", "--http-enabled=true"));
        arguments.addAll(List.of("--http-host=127.0.0.1", "--http-port=" + place.port()));
        arguments.addAll(List.of("--http-management-host=127.0.0.1"));
        arguments.addAll(List.of("--http-management-port=" + place.managementPort()));
        arguments.addAll(List.of("--hostname=" + place.frontDoor() + "/auth", "--hostname-backchannel-dynamic=true"));
        // The console of administrators stays on this machine.
        arguments.addAll(List.of("--hostname-admin=http://127.0.0.1:" + place.port() + "/auth"));
        arguments.addAll(List.of("--proxy-headers=xforwarded", "--cache=local"));
        arguments.addAll(List.of("--db-url=jdbc:postgresql://127.0.0.1:" + place.databasePort() + "/keycloak"));
        arguments.addAll(List.of("--db-username=keycloak", "--db-pool-max-size=20"));
        // It would tell of every look we take at its health while it starts.
        arguments.add("--log-level=info,io.smallrye.health:warn");
        arguments.add("--spi-theme--folder--dir=" + place.themes());
        return arguments;
    }

    /** Passwords travel here, because every user of a machine may read command lines. */
    private Map<String, String> environment() {
        return Map.of(
                "KC_DB_PASSWORD", data.secrets().of("postgres.keycloak"),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", data.secrets().of("keycloak-admin"));
    }

    private URI healthPage() {
        return URI.create("http://127.0.0.1:" + place.managementPort() + "/auth/health/ready");
    }
}
