package org.backstretch.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.backstretch.local.process.Trouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "logs", mixinStandardHelpOptions = true, description = "Show the end of the logs.")
public final class LogsCommand implements Callable<Integer> {
    private static final long ONE = 20_000;
    private static final long EACH = 2_000;

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "PART",
            description = "Such as results, postgres, or up for the start itself (default: all)")
    private @Nullable String part;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on showing what comes")
    private boolean follow;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var tails = tails(data.existing().of("logs"));
        do {
            tails.forEach(Tail::copy);
            if (follow) {
                Pause.brief();
            }
        } while (follow);
        return 0;
    }

    private List<Tail> tails(Path folder) throws IOException {
        var names = names(folder);
        if (part == null) {
            return names.stream()
                    .map(name -> new Tail(folder.resolve(name + ".log"), out(), "%-13s ".formatted(name)).last(EACH))
                    .toList();
        }
        if (!names.contains(part)) {
            throw new Trouble("There is no log of %s; there are: %s.".formatted(part, String.join(", ", names)));
        }
        return List.of(new Tail(folder.resolve(part + ".log"), out()).last(ONE));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".log"))
                    .map(name -> name.substring(0, name.length() - ".log".length()))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
