package org.backstretch.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.backstretch.contracts.Topics;
import org.backstretch.local.process.Child;
import org.backstretch.local.process.ClassArchive;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.JavaCommand;
import org.backstretch.local.process.Part;
import org.backstretch.local.process.Port;
import org.backstretch.local.process.Program;
import org.backstretch.local.process.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka (one node, KRaft) on loopback as a child process. It can be stopped, killed and started again: the ports
 * and the data stay. Every call blocks until it is done and throws {@link Trouble} otherwise.
 */
public final class KafkaBroker implements Part, AutoCloseable {
    private static final String NAME = "kafka";
    /** After kill -9 the broker waits for its old session to run out. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Every stack has one cluster of its own; the name need not tell them apart. */
    private static final String CLUSTER = "YmFja3N0cmV0Y2gtbG9jYQ";

    private static final String LOGGING = """
            logger.level=WARN
            logger.handlers=OUT
            loggers=kafka.server.KafkaRaftServer
            logger.kafka.server.KafkaRaftServer.level=INFO
            handler.OUT=org.jboss.logmanager.handlers.ConsoleHandler
            handler.OUT.formatter=LINE
            formatter.LINE=org.jboss.logmanager.formatters.PatternFormatter
            formatter.LINE.properties=pattern
            formatter.LINE.pattern=%d{yyyy-MM-dd HH:mm:ss,SSS} %-5p [%c] %s%e%n
            """;

    private final DataFolder folder;
    private final int port;
    private final int controllerPort;
    private final List<String> wanted;
    private final boolean temporary;
    private volatile @Nullable Child child;

    private KafkaBroker(DataFolder folder, int port, int controllerPort, List<String> wanted, boolean temporary) {
        this.folder = folder;
        this.port = port;
        this.controllerPort = controllerPort;
        this.wanted = wanted;
        this.temporary = temporary;
    }

    /** Not yet started; everything is kept in {@code folder}. Every start makes those of the topics that are missing. */
    public static KafkaBroker at(DataFolder folder, int port, int controllerPort, List<String> topics) {
        return new KafkaBroker(folder, port, controllerPort, topics, false);
    }

    /** Started, on free ports, for tests: gone without a trace after {@link #close} or with this JVM. */
    public static KafkaBroker temporary() {
        var broker = new KafkaBroker(DataFolder.temporary(), Port.free(), Port.free(), List.of(), true);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        broker.start();
        return broker;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void start() {
        writeConfiguration();
        var started = new Program(NAME, command()).start(folder);
        child = temporary ? started.leashed() : started;
        started.awaitReady(PATIENCE, this::answers);
        createTopics(wanted);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Compacted topics with {@link Topics#PARTITIONS} partitions; those that are there already stay as they are. */
    public void createTopics(Collection<String> names) {
        if (names.isEmpty()) {
            return;
        }
        try (var admin = admin()) {
            var existing = admin.listTopics().names().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            var missing =
                    names.stream().filter(name -> !existing.contains(name)).map(KafkaBroker::compacted);
            admin.createTopics(missing.toList()).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException cause) {
            throw new Trouble(
                    "Kafka does not create the topics: %s. Its log: %s".formatted(cause.getMessage(), folder.log(NAME)),
                    cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("The creation of topics was interrupted.", interrupted);
        }
    }

    /** Writes everything out and ends. */
    @Override
    public void stop() {
        var running = child;
        if (running != null) {
            running.stop(Duration.ofSeconds(40));
        }
    }

    /** Ends it as a crash would. */
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
            kill();
            folder.delete();
        } else {
            stop();
        }
    }

    private static NewTopic compacted(String name) {
        return new NewTopic(name, Topics.PARTITIONS, (short) 1)
                .configs(Map.of(
                        "cleanup.policy", "compact",
                        // What a person had erased must really go, within a day even where little is written.
                        "max.compaction.lag.ms",
                                Long.toString(Duration.ofDays(1).toMillis()),
                        "segment.ms", Long.toString(Duration.ofDays(1).toMillis())));
    }

    private List<String> command() {
        var flags = new ArrayList<>(List.of(
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dlogging.configuration=" + file("logging.properties").toUri()));
        flags.addAll(temporary ? List.of("-XX:TieredStopAtLevel=1") : ClassArchive.flags(folder, NAME));
        var arguments = List.of(file("server.properties").toString(), storage().toString(), CLUSTER);
        return JavaCommand.ofClass(KafkaProcess.class, flags, arguments);
    }

    private void writeConfiguration() {
        try {
            Files.writeString(file("server.properties"), configuration());
            Files.writeString(file("logging.properties"), LOGGING);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private String configuration() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                log.dirs=%3$s

                # Topics are made with their settings, never by a typing error.
                auto.create.topics.enable=false
                # A publication of 50,000 runners is one record.
                message.max.bytes=16777216
                num.partitions=4

                # One node.
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1

                # A laptop: readers do not wait for others to join, a killed broker is soon back, memory stays small.
                group.initial.rebalance.delay.ms=0
                broker.session.timeout.ms=4000
                broker.heartbeat.interval.ms=1000
                log.cleaner.dedupe.buffer.size=16777216
                """.formatted(port, controllerPort, storage());
    }

    private Path storage() {
        return folder.of(NAME).resolve("data");
    }

    private Path file(String name) {
        return folder.of(NAME).resolve(name);
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
        } catch (IOException notYet) {
            return false;
        }
        try (var admin = admin()) {
            return !admin.describeCluster().nodes().get(10, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()));
    }
}
