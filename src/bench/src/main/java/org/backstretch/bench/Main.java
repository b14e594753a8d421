package org.backstretch.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backstretch.local.Durability;
import org.backstretch.local.KafkaBroker;
import org.backstretch.local.PostgresServer;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Port;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.door.Patience;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code backstretch bench}: one run, one report. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Measures the start, the memory and the way from a crossing to a watcher's board, on a stack of its own.")
public final class Main implements Callable<Integer> {
    @Option(names = "--quick", description = "Fewer runners; finishes in about three minutes.")
    private boolean quick;

    @Option(names = "--out", paramLabel = "FILE", description = "Also write the report there.")
    private Optional<Path> out = Optional.empty();

    public static void main(String... arguments) {
        // The clients of the floors have nothing to say to a reader of figures.
        var quiet =
                Objects.requireNonNull(Main.class.getResource("/org/backstretch/local/terminal-logging.properties"));
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        System.setProperty("logging.configuration", quiet.toString());
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var data = Files.createTempDirectory("backstretch-bench");
        var stack = new OwnStack(built(), data);
        try {
            var report = new Report("./backstretch bench" + (quick ? " --quick" : ""));
            report.starts(stack.up(), secondStart(stack));
            report.memory(stack.megabytes());
            measure(stack, report);
            publish(report.text());
            return 0;
        } finally {
            stack.down();
            delete(data);
        }
    }

    private static double secondStart(OwnStack stack) {
        stack.down();
        return stack.up();
    }

    private void measure(OwnStack stack, Report report) throws Exception {
        var organizer = new FrontDoor(stack.frontDoor(), stack.organizer(), Patience.ofTwoMinutes(System.err::println));
        var warmUp = new LiveRace(organizer, quick ? 500 : 1_500);
        warmUp.prepare();
        warmUp.run(50);
        var race = new LiveRace(organizer, quick ? 1_000 : 3_000);
        race.prepare();
        var live = race.run(50);
        try (var postgres = durablePostgres();
                var kafka = KafkaBroker.temporary()) {
            var http = Floors.http(
                    HttpClient.newHttpClient(),
                    race.board().resolve(race.board().getPath() + "/digest"));
            report.live(live, Floors.commit(postgres.database("floor")), Floors.kafka(kafka), http);
        }
    }

    private static PostgresServer durablePostgres() {
        var server = PostgresServer.at(DataFolder.temporary(), Port.free(), Durability.DURABLE, List.of("floor"));
        server.start();
        return server;
    }

    private void publish(String report) throws IOException {
        System.out.println(report);
        if (out.isPresent()) {
            Files.writeString(out.get(), report);
        }
    }

    /** Where the command was built, beside this jar in the checkout. */
    private static Path built() {
        return Path.of(System.getProperty("java.class.path"))
                .toAbsolutePath()
                .resolveSibling(Path.of("..", "..", "local", "target"))
                .normalize();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
