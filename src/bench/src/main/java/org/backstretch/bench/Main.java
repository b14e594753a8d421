package org.backstretch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstretch.bench.measure.Setting;
import org.backstretch.bench.measure.Venue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backstretch bench}: one run, one table. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures ours beside its peers in the same run, and prints one table.")
public final class Main implements Callable<Integer> {
    @Option(names = "--quick", description = "Smaller sizes and fewer rounds; about four minutes.")
    private boolean quick;

    @Option(names = "--out", paramLabel = "FILE", description = "Also write the table there.")
    private Optional<Path> out = Optional.empty();

    @Parameters(paramLabel = "NUMBER", arity = "0..*", description = "Only these measures, such as B1 B5.")
    private Set<String> numbers = new LinkedHashSet<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String... arguments) {
        // The clients have nothing to say to a reader of figures.
        var quiet =
                Objects.requireNonNull(Main.class.getResource("/org/backstretch/local/terminal-logging.properties"));
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        System.setProperty("logging.configuration", quiet.toString());
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        var setting = quick ? Setting.QUICK : Setting.FULL;
        var measures = Measures.of(numbers, setting);
        if (measures.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "No measure has that number: B1 to B14, or JMH.");
        }
        var begin = System.nanoTime();
        try (var venue = new Venue(setting, new Stopwatch(begin)::say)) {
            // A run that is cut short leaves nothing running.
            Runtime.getRuntime().addShutdownHook(new Thread(venue::close));
            var results = new Run(venue).all(measures);
            var seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
            publish(new Report(command(), Machine.here(), seconds, results).text());
        }
        return 0;
    }

    private String command() {
        return Stream.of(List.of("./backstretch bench"), quick ? List.of("--quick") : List.<String>of(), numbers)
                .flatMap(words -> words.stream())
                .collect(Collectors.joining(" "));
    }

    private void publish(String report) throws IOException {
        System.out.println();
        System.out.print(report);
        if (out.isPresent()) {
            Files.writeString(out.get(), report);
        }
    }
}
