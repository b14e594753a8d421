package org.backstretch.local;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import org.backstretch.local.command.DownCommand;
import org.backstretch.local.command.LogsCommand;
import org.backstretch.local.command.ResetCommand;
import org.backstretch.local.command.StatusCommand;
import org.backstretch.local.command.UpCommand;
import org.backstretch.local.eventfile.OpenCommand;
import org.backstretch.local.process.DiskSpace;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.replay.DemoCommand;
import org.backstretch.local.replay.ReplayCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code backstretch}: everything on one machine. */
@Command(
        name = "backstretch",
        mixinStandardHelpOptions = true,
        description = "Backward races on this machine: registration, timing, results, live boards.",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            ReplayCommand.class,
            OpenCommand.class,
            DemoCommand.class,
        })
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        quietLibraries();
        System.exit(commandLine().execute(arguments));
    }

    /** What the libraries in this process have to say is of no use to a person; the servers have logs of their own. */
    private static void quietLibraries() {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        var settings = Objects.requireNonNull(Main.class.getResource("terminal-logging.properties"));
        System.setProperty("logging.configuration", settings.toString());
    }

    private static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(command.getColorScheme().errorText(sentence(failure)));
            return 1;
        });
    }

    /** A person gets a sentence. What we did not foresee also shows where it happened, for whoever is told about it. */
    private static String sentence(Exception failure) {
        if (failure instanceof Trouble trouble) {
            return trouble.sentence();
        }
        if (DiskSpace.wasFull(String.valueOf(failure.getMessage()))) {
            return DiskSpace.FULL;
        }
        return "Something unforeseen happened: " + trace(failure);
    }

    private static String trace(Exception failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
