package org.backstretch.local.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Ending;
import org.backstretch.local.up.Leftovers;
import org.backstretch.local.up.Lock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "down", mixinStandardHelpOptions = true, description = "Stop everything; the data stays.")
public final class DownCommand implements Callable<Integer> {
    /** The sum of what the parts are allowed to take, and some. */
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var folder = data.existing();
        var running = Lock.holder(folder);
        if (running.isPresent()) {
            say("Stopping ...");
            Ending.of(running.get(), PATIENCE);
        }
        var left = Leftovers.end(folder);
        if (!left.isEmpty()) {
            say("Stopped what an earlier run had left: " + String.join(", ", left));
        }
        say(farewell(folder, running.isPresent() || !left.isEmpty()));
        return 0;
    }

    private static String farewell(DataFolder folder, boolean ran) {
        return (ran ? "Everything is stopped" : "Nothing was running") + "; the data stays in " + folder.root() + ".";
    }

    private void say(String sentence) {
        spec.commandLine().getOut().println(sentence);
        spec.commandLine().getOut().flush();
    }
}
