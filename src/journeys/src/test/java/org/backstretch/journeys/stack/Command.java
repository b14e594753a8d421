package org.backstretch.journeys.stack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command {@code backstretch} as a person runs it, as a process of its own. */
public final class Command {
    private static final Path BUILT =
            Path.of("..", "local", "target").toAbsolutePath().normalize();

    /** What a command printed, and its exit code. */
    public record Ended(int exit, String output) {}

    private final Process process;
    private final StringBuffer output = new StringBuffer();
    private final Thread pump;

    private Command(Process process) {
        this.process = process;
        this.pump = Thread.ofVirtual().start(this::collect);
    }

    public static Command start(String... arguments) {
        try {
            return new Command(new ProcessBuilder(words(arguments))
                    .redirectErrorStream(true)
                    .start());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Ended run(String... arguments) {
        return start(arguments).ended();
    }

    private static List<String> words(String... arguments) {
        var words = new ArrayList<String>();
        words.add(ProcessHandle.current().info().command().orElse("java"));
        words.add("-cp");
        words.add(BUILT.resolve("local.jar") + File.pathSeparator + BUILT.resolve("lib") + File.separator + "*");
        words.add("org.backstretch.local.Main");
        words.addAll(List.of(arguments));
        return words;
    }

    /** Waits; a command that takes longer than ten minutes is ended. */
    public Ended ended() {
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            pump.join();
            return new Ended(process.waitFor(), output.toString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    public String outputSoFar() {
        return output.toString();
    }

    private void collect() {
        try (var lines = process.inputReader()) {
            lines.lines().forEach(line -> output.append(line).append('\n'));
        } catch (IOException e) {
            output.append(e);
        }
    }
}
