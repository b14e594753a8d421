package org.backstretch.local.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What to run as a child process: its name, command, and what is added to the environment. */
public record Program(String name, List<String> command, Map<String, String> environment) {
    public Program(String name, List<String> command) {
        this(name, command, Map.of());
    }

    /**
     * Starts it in a session of its own, so that Ctrl-C in a terminal reaches us only and we end things in order. Its output
     * is appended to its log.
     */
    public Child start(DataFolder data) {
        var log = data.log(name);
        var ownSession = new ArrayList<>(OwnSession.prefix());
        ownSession.addAll(command);
        var builder = new ProcessBuilder(ownSession)
                .directory(data.of(name).toFile())
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            data.pid(name).write(process.toHandle());
            return new Child(name, process, data.pid(name), log);
        } catch (IOException cause) {
            throw new Trouble("%s cannot be started: %s".formatted(name, cause.getMessage()), cause);
        }
    }

    /**
     * Runs it to its end.
     *
     * @throws Trouble if it does not end with 0
     */
    public void run(DataFolder data) {
        start(data).awaitSuccess();
    }
}
