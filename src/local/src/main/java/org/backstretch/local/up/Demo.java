package org.backstretch.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.backstretch.local.Main;
import org.backstretch.local.process.Child;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.JavaCommand;
import org.backstretch.local.process.Program;
import org.backstretch.local.process.Trouble;
import org.jspecify.annotations.Nullable;

/** The demo race, replayed once per data folder by a process of its own after everything is ready. */
final class Demo {
    private static final String NAME = "demo";
    private final DataFolder data;
    private volatile @Nullable Child child;
    private volatile boolean stopping;

    Demo(DataFolder data) {
        this.data = data;
    }

    /** Returns at once. A demo that was cut short is not repeated: it would stand twice in the calendar. */
    void startOnce(Journal journal) {
        if (Files.exists(marker()) || !Main.knows(NAME)) {
            return;
        }
        try {
            Files.createFile(marker());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        var arguments = List.of(NAME, "--data", data.root().toString());
        var flags = List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        var started = new Program(NAME, JavaCommand.ofClass(Main.class, flags, arguments)).start(data);
        child = started;
        journal.say("%-13s runs: a race of forty is replayed live".formatted(NAME));
        Thread.ofVirtual().start(() -> tellTheEnd(started, journal));
    }

    void stop() {
        stopping = true;
        var running = child;
        if (running != null) {
            running.stop(Duration.ofSeconds(5));
        }
    }

    private void tellTheEnd(Child started, Journal journal) {
        try {
            started.awaitSuccess();
            journal.say("%-13s is over".formatted(NAME));
        } catch (Trouble trouble) {
            if (!stopping) {
                journal.warn(trouble.sentence());
            }
        }
    }

    private Path marker() {
        return data.root().resolve("demo-was-started");
    }
}
