package org.backstretch.local.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A running program of ours. */
public final class Child {
    private static final int TAIL_BYTES = 16_384;
    private static final int LONGEST_LINE = 200;
    private final String name;
    private final Process process;
    private final PidFile pid;
    private final Path log;

    Child(String name, Process process, PidFile pid, Path log) {
        this.name = name;
        this.process = process;
        this.pid = pid;
        this.log = log;
    }

    /**
     * Returns when {@code ready} says so.
     *
     * @throws Trouble if the program ends before, or is not ready in time
     */
    public void awaitReady(Duration patience, BooleanSupplier ready) {
        var deadline = Instant.now().plus(patience);
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw ended("while starting");
            }
            if (Instant.now().isAfter(deadline)) {
                throw new Trouble("%s was not ready after %d s. Its log: %s. Its last line: %s"
                        .formatted(name, patience.toSeconds(), log, lastLine()));
            }
            pause();
        }
    }

    /** Why it ended, where its log is, and the log's last line. */
    public Trouble ended(String when) {
        var full = DiskSpace.wasFull(tail()) ? " " + DiskSpace.FULL : "";
        return new Trouble("%s ended %s (exit code %d).%s Its log: %s. Its last line: %s"
                .formatted(name, when, process.exitValue(), full, log, lastLine()));
    }

    /** Asks it to end, and ends it by force when it has not done so in time. */
    public void stop(Duration patience) {
        process.destroy();
        endedWithin(patience);
    }

    /**
     * Waits, without limit, for a program that ends by itself.
     *
     * @throws Trouble if it does not end with 0
     */
    public void awaitSuccess() {
        process.onExit().join();
        pid.delete();
        if (process.exitValue() != 0) {
            throw ended("before its work was done");
        }
    }

    /** Waits for its end, which somebody else asked for; ends it by force when it is late. */
    public void endedWithin(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            pid.delete();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it at once, as a crash would. */
    public void kill() {
        process.destroyForcibly();
        endedWithin(Duration.ofSeconds(10));
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Of an ended program. */
    public int exitCode() {
        return process.exitValue();
    }

    public long pid() {
        return process.pid();
    }

    public CompletableFuture<Child> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    /** Lets it end, at the latest, with this JVM, however that ends. */
    public Child leashed() {
        Leash.tie(process);
        return this;
    }

    private String lastLine() {
        var lines = tail().lines().filter(line -> !line.isBlank()).toList();
        var last = lines.isEmpty() ? "(nothing)" : lines.getLast().strip();
        return last.length() <= LONGEST_LINE ? last : last.substring(0, LONGEST_LINE) + " ...";
    }

    private String tail() {
        try (var file = Files.newByteChannel(log)) {
            file.position(Math.max(0, file.size() - TAIL_BYTES));
            var buffer = ByteBuffer.allocate(TAIL_BYTES);
            while (file.read(buffer) > 0) {}
            return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("The start was interrupted.", interrupted);
        }
    }
}
