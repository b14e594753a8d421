package org.backstretch.local.up;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.backstretch.local.Main;
import org.backstretch.local.process.Child;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.JavaCommand;
import org.backstretch.local.process.Program;
import org.backstretch.local.process.Trouble;
import org.jspecify.annotations.Nullable;

/** The demo race, replayed once per data folder, by a process of its own after everything is ready. */
final class Demo {
    private static final String NAME = "demo";
    private final DataFolder data;
    private volatile @Nullable Child child;
    private volatile boolean stopping;

    Demo(DataFolder data) {
        this.data = data;
    }

    /** Returns at once. One that was cut short goes on at the next start; one that is over is left alone. */
    void startOnce(Journal journal) {
        if (Files.exists(data.of(NAME).resolve("done"))) {
            return;
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
}
