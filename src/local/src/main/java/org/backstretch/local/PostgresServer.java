package org.backstretch.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.backstretch.local.process.Child;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Part;
import org.backstretch.local.process.Port;
import org.backstretch.local.process.Program;
import org.backstretch.local.process.Secrets;
import org.backstretch.local.process.Trouble;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL on loopback as a child process. It can be stopped, killed and started again: the port, the data and
 * the passwords stay. Every start, stop and database call blocks until it is done and throws {@link Trouble} otherwise.
 */
public final class PostgresServer implements Part, AutoCloseable {
    private static final String NAME = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final PostgresPrograms programs;
    private final int port;
    private final Durability durability;
    private final List<String> wanted;
    private final boolean temporary;
    private final Secrets secrets;
    private final Map<String, Database> databases = new ConcurrentHashMap<>();
    private volatile @Nullable Child child;

    private PostgresServer(
            DataFolder folder,
            PostgresPrograms programs,
            int port,
            Durability durability,
            List<String> wanted,
            boolean temporary) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
        this.durability = durability;
        this.wanted = wanted;
        this.temporary = temporary;
        this.secrets = folder.secrets();
    }

    /** Not yet started; everything is kept in {@code folder}. Every start makes those of the databases that are missing. */
    public static PostgresServer at(DataFolder folder, int port, Durability durability, List<String> databases) {
        var programs = PostgresPrograms.in(folder.of("programs"));
        return new PostgresServer(folder, programs, port, durability, databases, false);
    }

    /** Started, on a free port, for tests: fast, and gone without a trace after {@link #close} or with this JVM. */
    public static PostgresServer temporary() {
        var server = new PostgresServer(
                DataFolder.temporary(), PostgresPrograms.shared(), Port.free(), Durability.FAST, List.of(), true);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.start();
        return server;
    }

    @Override
    public void prepare() {
        programs.unpack();
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            initialise();
        }
    }

    @Override
    public void start() {
        prepare();
        var started = new Program(NAME, command()).start(folder);
        child = temporary ? started.leashed() : started;
        started.awaitReady(PATIENCE, this::answers);
        wanted.forEach(this::database);
    }

    /** A user of this name and a database that it owns, both made at the first call. */
    public Database database(String name) {
        return databases.computeIfAbsent(name, this::createdDatabase);
    }

    /** The address of {@link #database database(name)} including user and password. */
    public String jdbcUrl(String name) {
        var database = database(name);
        return database.url() + "?user=" + database.user() + "&password=" + database.password();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return port;
    }

    /** Rolls back what is not committed, writes everything to disk, ends. */
    @Override
    public void stop() {
        end("fast");
    }

    /** Ends it as a crash would: the next start recovers from the log. */
    public void kill() {
        var running = child;
        if (running != null) {
            running.kill();
        }
    }

    @Override
    public @Nullable Child child() {
        return child;
    }

    @Override
    public synchronized void close() {
        if (temporary) {
            end("immediate");
            folder.delete();
        } else {
            stop();
        }
    }

    private void initialise() {
        // A database that was not made to its end is made again from the start.
        var fresh = folder.of(NAME).resolve("data.new");
        new DataFolder(fresh).delete();
        try {
            var password = Files.createTempFile(folder.of(NAME), "password", "");
            try {
                Files.writeString(password, secrets.of(NAME));
                new Program(NAME, programs.command("initdb", initialisation(fresh, password))).run(folder);
            } finally {
                Files.delete(password);
            }
            Files.move(fresh, data());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private List<String> initialisation(Path fresh, Path password) {
        var arguments = new ArrayList<>(List.of("-D", fresh.toString(), "-U", NAME, "--pwfile=" + password));
        arguments.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"));
        // Sorts alike on every system, whatever C library it has.
        arguments.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        if (temporary) {
            arguments.add("--no-sync");
        }
        return arguments;
    }

    private List<String> command() {
        var settings = new ArrayList<>(List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "jit=off"));
        settings.addAll(List.of("max_connections=200", "logging_collector=off", "log_line_prefix=%m "));
        settings.addAll(durability.settings());
        var arguments = new ArrayList<>(List.of("-D", data().toString(), "-p", Integer.toString(port)));
        settings.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return programs.command("postgres", arguments);
    }

    private Path data() {
        return folder.of(NAME).resolve("data");
    }

    private void end(String mode) {
        var running = child;
        if (running == null) {
            return;
        }
        if (running.isAlive()) {
            new Program(
                            "pg_ctl",
                            programs.command("pg_ctl", List.of("stop", "-W", "-m", mode, "-D", data().toString())))
                    .run(folder);
        }
        running.endedWithin(PATIENCE);
    }

    private boolean answers() {
        try (var connection = asSuperuser()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Database createdDatabase(String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Not a name for a database: " + name);
        }
        var password = secrets.of("postgres." + name);
        try (var connection = asSuperuser();
                var statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                statement.execute("create role \"%s\" login".formatted(name));
            }
            statement.execute("alter role \"%s\" password '%s'".formatted(name, password));
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database \"%1$s\" owner \"%1$s\"".formatted(name));
            }
            // Nobody reads another's tables.
            statement.execute("revoke connect on database \"%s\" from public".formatted(name));
        } catch (SQLException cause) {
            throw new Trouble("The database " + name + " cannot be created: " + cause.getMessage(), cause);
        }
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + name, name, password);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private Connection asSuperuser() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(NAME);
        source.setUser(NAME);
        source.setPassword(secrets.of(NAME));
        source.setConnectTimeout(2);
        source.setSocketTimeout(30);
        return source.getConnection();
    }
}
