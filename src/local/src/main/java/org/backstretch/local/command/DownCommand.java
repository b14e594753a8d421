package org.backstretch.local.command;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.up.Leftovers;
import org.backstretch.local.up.Lock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "down", mixinStandardHelpOptions = true, description = "Stop everything; the data stays.")
public final class DownCommand implements Callable<Integer> {
    /** The sum of what the parts are allowed to take, and some. */
    private static final long PATIENCE_SECONDS = 120;

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        var folder = data.existing();
        var running = Lock.holder(folder);
        if (running.isPresent()) {
            say("Stopping ...");
            end(running.get());
        }
        var left = Leftovers.end(folder);
        if (!left.isEmpty()) {
            say("Stopped what an earlier run had left: " + String.join(", ", left));
        }
        say(farewell(folder, running.isPresent() || !left.isEmpty()));
        return 0;
    }

    private static void end(ProcessHandle supervisor) throws InterruptedException, ExecutionException {
        supervisor.destroy();
        try {
            supervisor.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            supervisor.destroyForcibly();
            supervisor.onExit().get();
        }
    }

    private static String farewell(DataFolder folder, boolean ran) {
        return (ran ? "Everything is stopped" : "Nothing was running") + "; the data stays in " + folder.root() + ".";
    }

    private void say(String sentence) {
        spec.commandLine().getOut().println(sentence);
        spec.commandLine().getOut().flush();
    }
}
