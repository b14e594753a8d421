package org.backstretch.bench.measure;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backstretch.bench.stack.OwnStack;
import org.backstretch.local.process.DataFolder;
import org.jspecify.annotations.Nullable;

/** What measures run on. Whatever several of them use is started when the first asks for it, and ends with the run. */
public final class Venue implements AutoCloseable {
    private final Setting setting;
    private final Consumer<String> progress;
    private final DataFolder folder = DataFolder.temporary();
    private @Nullable Crowd crowd;
    private @Nullable OwnStack stack;

    public Venue(Setting setting, Consumer<String> progress) {
        this.setting = setting;
        this.progress = progress;
    }

    public Setting setting() {
        return setting;
    }

    /** A line for the person who waits. */
    public void say(String line) {
        progress.accept(line);
    }

    /** One large race on a Kafka and a leaderboards process, and nothing else. */
    public Crowd crowd() {
        var there = crowd;
        if (there == null) {
            there = said("starting Kafka and leaderboards with a board of %,d".formatted(Crowd.RUNNERS), Crowd::start);
            crowd = there;
        }
        return there;
    }

    /** Everything, as {@code backstretch up} starts it. */
    public OwnStack stack() {
        var there = stack;
        if (there == null) {
            there = said("starting a whole stack", () -> OwnStack.start(folder.of("stack")));
            stack = there;
        }
        return there;
    }

    private <T> T said(String what, Supplier<T> start) {
        say(what);
        return start.get();
    }

    /** The large race is not needed any more: what comes next has the machine for itself. */
    public void clearCrowd() {
        var there = crowd;
        if (there != null) {
            there.close();
            crowd = null;
        }
    }

    @Override
    public void close() {
        clearCrowd();
        var running = stack;
        if (running != null) {
            running.close();
        }
        folder.delete();
    }
}
