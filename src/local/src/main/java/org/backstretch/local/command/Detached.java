package org.backstretch.local.command;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backstretch.local.Main;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.JavaCommand;
import org.backstretch.local.process.OwnSession;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.up.StatusFile;

/** {@code up} in a process of its own, which outlives this one and its terminal. */
record Detached(DataFolder data, PrintWriter out) {
    private static final List<String> FLAGS = List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** Shows what it says until it is ready (0) or has failed (1). */
    int run(List<String> arguments) {
        var console = data.of("logs").resolve("console.txt");
        var tail = new Tail(console, out);
        var process = start(console, arguments);
        var over = false;
        while (!over) {
            Pause.brief();
            over = !process.isAlive() || isReady(process);
            tail.copy();
        }
        return process.isAlive() ? 0 : 1;
    }

    private Process start(Path console, List<String> arguments) {
        var command = new ArrayList<>(OwnSession.prefix());
        var attached = arguments.stream()
                .filter(argument -> !argument.equals("--detach"))
                .toList();
        command.addAll(JavaCommand.ofClass(Main.class, FLAGS, attached));
        try {
            Files.deleteIfExists(console);
            return new ProcessBuilder(command)
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectOutput(Redirect.appendTo(console.toFile()))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException cause) {
            throw new Trouble("The stack cannot be started: " + cause.getMessage(), cause);
        }
    }

    private boolean isReady(Process process) {
        return StatusFile.in(data)
                .read()
                .filter(status -> status.isReadyUnder(process.toHandle()))
                .isPresent();
    }
}
